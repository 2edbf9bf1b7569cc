import Documents

extension Configuration {
  /// Reads the bytes of a `config.json`.
  public init(_ bytes: [UInt8]) throws(ConfigurationError) {
    let reader = try SettingsReader(
      path: Configuration.path, bytes: bytes, members: ["roots", "rules", "ids", "productNames"])
    let root = try reader.root()
    var roots: [Roots.Root] = []
    var openRoots: Set<String> = []
    for object in try reader.objects("roots", of: root) {
      let next = try Configuration.root(object, reader)
      if let other = roots.first(where: { $0.path.overlaps(next.path) }) {
        throw reader.error(
          object["path"] ?? object, "the roots '\(other.path)' and '\(next.path)' lie within each other",
          hint: "name each folder of connectors once")
      }
      roots.append(next)
      if object["layout"] == nil { openRoots.insert(next.path) }
    }
    let all = root["roots"] == nil ? Roots.standard.all : roots
    self.init(
      roots: Roots(all, ids: try Configuration.ids(root, reader)), rules: try Configuration.rules(root, reader),
      productNames: try Configuration.productNames(root, reader), openRoots: openRoots)
  }

  private static func root(_ object: Value, _ reader: SettingsReader) throws(ConfigurationError) -> Roots.Root {
    try reader.closed(object, to: ["path", "layout", "profile"], name: "a root")
    let written = try reader.required("path", of: object)
    let path = written == "." ? "" : written.hasSuffix("/") ? String(written.dropLast()) : written
    guard written == "." || path.isRepositoryPath else {
      throw reader.error(
        object["path"] ?? object, "'\(written)' is no path within the repository",
        hint: "write the folder's path from the top of the repository, with / between the parts")
    }
    return Roots.Root(
      path: path, layout: try reader.choice("layout", of: object, Layout.self) ?? .native,
      profile: try reader.choice("profile", of: object, Profile.self) ?? Profile(folder: path))
  }

  private static func rules(
    _ root: Value, _ reader: SettingsReader
  ) throws(ConfigurationError) -> [RuleSetting] {
    var rules: [RuleSetting] = []
    let lines = LineTable(reader.document.bytes)
    for member in try reader.members("rules", of: root) {
      guard let severity = member.value.string, ["error", "warning", "info", "off"].contains(severity) else {
        throw reader.error(
          member.value, "the severity of rule '\(member.key.string)' is \(member.value.source)",
          hint: "write one of error, warning, info, off")
      }
      let place = lines.position(of: member.key.range.lowerBound)
      rules.append(RuleSetting(rule: member.key.string, severity: severity, place: place))
    }
    return rules
  }

  private static func productNames(
    _ root: Value, _ reader: SettingsReader
  ) throws(ConfigurationError) -> Set<String> {
    var names: Set<String> = []
    for value in try reader.elements("productNames", of: root) {
      guard let name = value.string, !name.isEmpty, !name.unicodeScalars.contains(where: \.properties.isWhitespace)
      else {
        throw reader.error(
          value, "a product name is \(value.source)", hint: "write a word in quotes, such as \"SharePoint\"")
      }
      guard names.insert(name).inserted else {
        throw reader.error(value, "productNames has '\(name)' twice", hint: "leave one of them out")
      }
    }
    return names
  }

  private static func ids(
    _ root: Value, _ reader: SettingsReader
  ) throws(ConfigurationError) -> [String: ConnectorID] {
    var ids: [String: ConnectorID] = [:]
    for member in try reader.members("ids", of: root) {
      guard member.key.string.isRepositoryPath else {
        throw reader.error(
          member.key, "'\(member.key.string)' is no path within the repository",
          hint: "write the path of the connector's folder")
      }
      guard let text = member.value.string else {
        throw reader.error(member.value, "an id is no string", hint: "write it in quotes")
      }
      if let problem = ConnectorID.problem(folderName: text, layout: .native) {
        throw reader.error(member.value, "'\(text)' \(problem.message)", hint: "choose an id such as 'contoso'")
      }
      ids[member.key.string] = ConnectorID(text)
    }
    return ids
  }
}

extension String {
  /// Whether it is a path in normal form below the top of a repository.
  fileprivate var isRepositoryPath: Bool {
    !isEmpty && !utf8.contains(UInt8(ascii: "\\")) && !utf8.contains(0)
      && split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }

  /// Whether two paths are the same folder, or one holds the other.
  fileprivate func overlaps(_ other: String) -> Bool {
    self == other || isEmpty || other.isEmpty || hasPrefix(other + "/") || other.hasPrefix(self + "/")
  }
}
