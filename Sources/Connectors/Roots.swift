/// Where the connector folders of a repository stand: the part of `config.json` that gives a folder its id.
public struct Roots: Sendable, Hashable {
  /// A folder that holds connector folders.
  public struct Root: Sendable, Hashable {
    /// Its path in the repository; empty for the top.
    public let path: String
    /// How the files of its connectors are named.
    public let layout: Layout
    /// The programme its connectors are submitted to.
    public let profile: Profile

    /// A root of these parts.
    public init(path: String, layout: Layout, profile: Profile) {
      self.path = path
      self.layout = layout
      self.profile = profile
    }
  }

  /// The roots in the order of the file.
  public let all: [Root]
  /// Ids given by hand, by the folder's path.
  public let ids: [String: ConnectorID]

  /// Roots and ids given by hand.
  public init(_ all: [Root], ids: [String: ConnectorID] = [:]) {
    self.all = all
    self.ids = ids
  }

  /// What holds without a `config.json`: the root `connectors`, and the top folders of the public connector repository.
  public static let standard = Roots([
    Root(path: "connectors", layout: .native, profile: .certified),
    Root(path: "certified-connectors", layout: .powerPlatform, profile: .certified),
    Root(path: "independent-publisher-connectors", layout: .powerPlatform, profile: .independent),
    Root(path: "custom-connectors", layout: .powerPlatform, profile: .custom),
  ])

  /// The root that a folder stands in directly.
  public func root(ofFolder path: some StringProtocol) -> Root? {
    let parent = path.lastIndex(of: "/").map { path[..<$0] } ?? path.prefix(0)
    guard !path.isEmpty else { return nil }
    return all.first { $0.path == parent }
  }

  /// The id of a connector folder; nil where it stands in no root or has a name that gives none.
  public func id(ofFolder path: String) -> ConnectorID? {
    guard let root = root(ofFolder: path) else { return nil }
    if let given = ids[path] { return given }
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    return ConnectorID(folderName: name, layout: root.layout)
  }
}
