/// The rules of the solution checker, which looks at packaged connectors, by what of ours finds the same.
public enum SolutionChecker {
  /// A name of the solution checker with the ids of our rules; an id that ends in a slash stands for its group.
  struct Entry: Sendable {
    let name: String
    let rules: [String]

    init(_ name: String, _ rules: String...) {
      self.name = "connector-validate-" + name
      self.rules = rules
    }
  }

  static let entries = [
    Entry(
      "brandcolor", "metadata/brand-color-missing", "metadata/brand-color-forbidden",
      "metadata/brand-color-near-white", "metadata/brand-color-independent"),
    Entry("hexadecimalbrandcolor", "metadata/brand-color-format"),
    Entry("iconimage", "icon/"),
    Entry("pngiconimage", "icon/"),
    Entry("iconsize", "icon/"),
    Entry("backgroundwithbrandiconcolor", "icon/"),
    Entry("swagger-isproperjson", "json/"),
    Entry("connectionparam-isproperjson", "json/"),
    Entry("swagger", "openapi/"),
    Entry("swagger-extended", "certification/"),
    Entry("title", "folder/duplicate-title"),
    Entry("connectionparameters", "properties/parameter-"),
    Entry("connectionparam-oauth2idp", "properties/identity-provider"),
  ]

  /// Its names.
  public static let names = entries.map(\.name)

  /// The rules that one of its names stands for.
  static func rules(_ name: String) -> [RuleIndex] {
    guard let entry = entries.first(where: { $0.name == name }) else { return [] }
    return Registry.rules.indices.filter { position in
      let id = Registry.rules[position].id
      return entry.rules.contains { $0.hasSuffix("/") || $0.hasSuffix("-") ? id.hasPrefix($0) : id == $0 }
    }.map { RuleIndex(position: $0) }
  }
}
