public import Definitions

/// A connector folder as values, the same for both layouts.
public struct Connector: Sendable {
  /// Where the folder stands in the repository; empty for a definition alone.
  public let folder: String
  /// How its files are named.
  public let layout: Layout
  /// Which programme it is submitted to.
  public let profile: Profile
  /// The files it consists of.
  public let tree: Tree
  /// The files that were read.
  public let files: [SourceFile]
  /// The definition, where there is one that could be read.
  public let definition: Definition?

  /// A folder of these parts.
  public init(
    folder: String, layout: Layout, profile: Profile, tree: Tree, files: [SourceFile], definition: Definition?
  ) {
    self.folder = folder
    self.layout = layout
    self.profile = profile
    self.tree = tree
    self.files = files
    self.definition = definition
  }
}
