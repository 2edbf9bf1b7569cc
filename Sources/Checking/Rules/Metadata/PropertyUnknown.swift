import Connectors
import Documents

/// A metadata property is one that is read.
enum PropertyUnknown: Rule {
  static let id = "metadata/property-unknown"
  static let level = Level.info
  static let documentation = Documentation(
    what: "x-ms-connector-metadata holds Website, Privacy policy and Categories.",
    why: "any other property is kept, but nothing reads it",
    fix: "take the entry away, or say it in the description")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- apiDefinition.swagger.json
      {"x-ms-connector-metadata": [{"propertyName": «"Terms of Service"», "propertyValue": "https://contoso.example.org/terms"}]}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- apiDefinition.swagger.json
      {"x-ms-connector-metadata": [{"propertyName": "Privacy policy", "propertyValue": "https://contoso.example.org/privacy"}]}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let block = connector.metadataBlock?.value else { return }
    for name in block.elements.compactMap({ $0["propertyName"] }) {
      guard let text = name.string, !MetadataNames.all.contains(text), MetadataNames.meant(by: text) == nil else {
        continue
      }
      findings.report(name, "'\(text)' is not read by anything")
    }
  }
}
