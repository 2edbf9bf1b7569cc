public import Documents

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

/// Why a `config.json` cannot be used.
public struct RootsError: Error, Sendable, Hashable {
  /// What is wrong with it.
  public let message: String
}

extension Roots {
  /// Reads `roots` and `ids` of a `config.json`; its other members are not looked at.
  public init(config document: Document) throws(RootsError) {
    guard let root = document.root, root.isObject, document.isSound else {
      throw RootsError(message: "config.json is no JSON object")
    }
    guard let version = root["version"], version.kind == .number, version.source == "1" else {
      throw RootsError(message: "config.json needs \"version\": 1")
    }
    var ids: [String: ConnectorID] = [:]
    if let given = root["ids"] {
      guard given.isObject else { throw RootsError(message: "\"ids\" in config.json is no object") }
      for member in given.members {
        guard let id = member.value.string.flatMap({ ConnectorID($0) }) else {
          throw RootsError(message: "\"ids\" in config.json gives '\(member.key.string)' no valid connector id")
        }
        ids[member.key.string] = id
      }
    }
    guard let list = root["roots"] else {
      self.init(Roots.standard.all, ids: ids)
      return
    }
    guard list.isArray else { throw RootsError(message: "\"roots\" in config.json is no list") }
    var roots: [Root] = []
    for element in list.elements { roots.append(try Root(config: element)) }
    self.init(roots, ids: ids)
  }
}

extension Roots.Root {
  init(config value: Value) throws(RootsError) {
    guard let path = value["path"]?.string, let trimmed = Self.normalized(path) else {
      throw RootsError(
        message: "a root in config.json needs a \"path\" below the repository's top, with '/' between parts")
    }
    guard let layout = value["layout"].map({ $0.string.flatMap(Layout.init(rawValue:)) }) ?? .native else {
      throw RootsError(message: "the layout of the root '\(trimmed)' in config.json is not native or power-platform")
    }
    let standard = Roots.standard.all.first { $0.path == trimmed }?.profile ?? .certified
    guard let profile = value["profile"].map({ $0.string.flatMap(Profile.init(rawValue:)) }) ?? standard else {
      throw RootsError(
        message: "the profile of the root '\(trimmed)' in config.json is not certified, independent or custom")
    }
    self.init(path: trimmed, layout: layout, profile: profile)
  }

  /// The path without a final slash; `.` is the top. Nil where it could lead elsewhere.
  private static func normalized(_ path: String) -> String? {
    if path == "." { return "" }
    let trimmed = path.hasSuffix("/") ? path.dropLast() : path[...]
    let parts = trimmed.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.isEmpty, !trimmed.contains("\\"), parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }) else {
      return nil
    }
    return String(trimmed)
  }
}
