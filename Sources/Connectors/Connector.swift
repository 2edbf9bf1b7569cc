public import Definitions
public import Documents
public import Icons

/// A connector folder as values, the same for both layouts.
public struct Connector: Sendable {
  /// Where the folder stands in the repository; empty for a definition alone.
  public let folder: String
  /// How its files are named.
  public let layout: Layout
  /// Which programme it is submitted to.
  public let profile: Profile
  /// The id it is known by; none where the folder's name gives none.
  public let id: ConnectorID?
  /// The files it consists of.
  public let tree: Tree
  /// The same files by what they are for.
  public let roles: FolderFiles
  /// The files that were read.
  public internal(set) var files: [SourceFile]
  /// The file that is read as the definition.
  public internal(set) var definitionFile: SourceFile?
  /// The definition, where there is one that could be read.
  public internal(set) var definition: Definition?
  /// `apiProperties.json`.
  public internal(set) var propertiesFile: SourceFile?
  /// `metadata.json`.
  public internal(set) var metadataFile: SourceFile?
  /// `contact.json`.
  public internal(set) var contactFile: SourceFile?
  /// `settings.json`.
  public internal(set) var settingsFile: SourceFile?
  /// The readme, however it is spelled.
  public internal(set) var readme: TextFile?
  /// `intro.md`.
  public internal(set) var intro: TextFile?
  /// `script.csx`, or what was probably meant to be it.
  public internal(set) var script: Script?
  /// `icon.png`, looked into.
  public internal(set) var icon: Icon?
  /// What can be measured on the icon.
  public internal(set) var iconMeasure: IconMeasure?
  /// What caught the eye in the text files.
  public internal(set) var marks: [TextMark] = []
  /// The files that could not be read, with the reason.
  public internal(set) var unreadable: [(file: FileEntry, failure: ReadFailure)] = []
  /// What the connector asks of a user who connects.
  public internal(set) var connection: Connection

  /// A definition without a folder around it.
  public init(definitionAlone file: SourceFile, profile: Profile = .certified) {
    self.init(empty: "", layout: .native, profile: profile, tree: .empty)
    files = [file]
    definitionFile = file
    definition = file.document.flatMap(Definition.init)
  }

  init(empty folder: String, layout: Layout, profile: Profile, tree: Tree, id: ConnectorID? = nil) {
    self.folder = folder
    self.id = id ?? ConnectorID(folderName: folder.split(separator: "/").last ?? "", layout: layout)
    self.layout = layout
    self.profile = profile
    self.tree = tree
    roles = FolderFiles(tree, layout: layout)
    files = []
    connection = Connection(nil, layout: layout, path: "")
  }

  /// The path in the repository of a file of the folder.
  public func path(of file: String) -> String {
    folder.isEmpty ? file : folder + "/" + file
  }

  /// The last part of the folder's path.
  public var name: String {
    folder.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
  }

  /// The file of a document.
  public func file(of document: Document) -> SourceFile? {
    files.first { $0.document === document }
  }

  /// The name of the definition's file, there or not.
  var definitionName: String { roles.definition?.path ?? layout.definitionNames[0] }
}

extension Tree {
  /// A tree without any file.
  public static let empty = Tree(files: []) { _ in .failure(ReadFailure("there is no such file")) }
}
