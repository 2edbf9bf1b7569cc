import Connectors
import Definitions
import Documents

/// The definition names website, privacy policy and categories.
enum PropertyMissing: Rule {
  static let id = "metadata/property-missing"
  static let level = Level.errorUnlessPublished
  static let official = ["ConnectorMetadataPropertiesMissing"]
  static let documentation = Documentation(
    what: "Website, privacy policy and categories of the connector are given.",
    why: "they are shown where the connector is listed, and certification refuses a connector without them",
    fix: "add the missing one to metadata.json, or to x-ms-connector-metadata where there is no such file")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {}}
      --- apiDefinition.swagger.json
      {"x-ms-connector-metadata": «[
        {"propertyName": "Website", "propertyValue": "https://contoso.example.org"},
        {"propertyName": «"Privacy Policy"», "propertyValue": "https://contoso.example.org/privacy"}
      ]»}
      """#),
    .failing(
      .folder,
      #"""
      --- metadata.json
      «{"website": "https://contoso.example.org", "categories": ["AI"]}»
      """#),
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"website": "https://contoso.example.org", "privacyPolicy": "https://contoso.example.org/privacy", "categories": «[]»}
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"website": "https://contoso.example.org", "privacyPolicy": "https://contoso.example.org/privacy", "categories": ["AI"]}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard connector.layout == .powerPlatform else {
      guard connector.metadata != nil else { return }
      for fact in [connector.website, connector.privacyPolicy, connector.categories] {
        let isEmptyList = fact.value.map { $0.isArray && $0.elements.isEmpty } ?? false
        if !fact.isPresent || isEmptyList {
          findings.report(fact, "\(fact.name) is \(fact.state)", help: help(fact.name))
        }
      }
      return
    }
    guard let definition = connector.definition else { return }
    guard let block = connector.metadataBlock?.value else {
      findings.report(
        definition.root, "x-ms-connector-metadata is missing; it holds Website, Privacy policy and Categories")
      return
    }
    guard block.isArray else { return }
    for name in MetadataNames.all where !block.elements.contains(where: { $0["propertyName"]?.equals(name) ?? false }) {
      let misspelt = block.elements.lazy.compactMap { $0["propertyName"] }.first {
        MetadataNames.meant(by: $0.string ?? "") == name
      }
      if let misspelt, let text = misspelt.string {
        findings.report(
          misspelt, "'\(text)' is not known; '\(name)' is missing", fix: .retext(misspelt, name, isSafe: true))
      } else {
        findings.report(block, "'\(name)' is missing", help: help(name))
      }
    }
  }

  /// What to write for a fact, by its name in one layout or the other.
  private static func help(_ name: String) -> String {
    switch name {
    case "categories": #"write "categories" in metadata.json, such as ["Sales and CRM"]"#
    case "website", "privacyPolicy": #"write "\#(name)": "https://…" in metadata.json"#
    case "Categories":
      #"add {"propertyName": "Categories", "propertyValue": "…"} to it, such as "Sales and CRM;Finance""#
    default: #"add {"propertyName": "\#(name)", "propertyValue": "https://…"} to it"#
    }
  }
}

/// The names that x-ms-connector-metadata gives a meaning to.
enum MetadataNames {
  static let all = ["Website", "Privacy policy", "Categories"]

  /// The name that one in another spelling was meant to be.
  static func meant(by text: String) -> String? {
    func plain(_ name: String) -> String { name.lowercased().filter { $0 != " " && $0 != "_" && $0 != "-" } }
    return all.first { plain($0) == plain(text) && $0 != text }
  }
}
