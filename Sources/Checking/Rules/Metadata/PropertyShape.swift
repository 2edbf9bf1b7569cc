import Connectors
import Documents

/// The metadata block is a list of names and values.
enum PropertyShape: Rule {
  static let id = "metadata/property-shape"
  static let level = Level.error
  static let documentation = Documentation(
    what: "x-ms-connector-metadata is an array of objects with propertyName and propertyValue, both strings.",
    why: "an entry of another form is not read, so what it says is lost",
    fix: #"write each entry as {"propertyName": "Website", "propertyValue": "https://…"}"#)
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- apiDefinition.swagger.json
      {"x-ms-connector-metadata": [«{"propertyName": "Website"}», {"propertyName": "Categories", "propertyValue": «["AI"]»}]}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- apiDefinition.swagger.json
      {"x-ms-connector-metadata": [{"propertyName": "Website", "propertyValue": "https://contoso.example.org", «"note"»: ""}]}
      """#, as: .warning),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- apiDefinition.swagger.json
      {"x-ms-connector-metadata": [{"propertyName": "Website", "propertyValue": "https://contoso.example.org"}]}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let block = connector.metadataBlock?.value else { return }
    guard block.isArray else {
      findings.report(block, "x-ms-connector-metadata is no array")
      return
    }
    for entry in block.elements {
      guard entry.isObject else {
        findings.report(entry, "an entry of x-ms-connector-metadata is no object")
        continue
      }
      for name in ["propertyName", "propertyValue"] {
        if let value = entry[name] {
          if !value.isString { findings.report(value, "\(name) is no string") }
        } else {
          findings.report(entry, "\(name) is missing")
        }
      }
      for member in entry.members where !(member.key == "propertyName" || member.key == "propertyValue") {
        findings.report(member.key, "'\(member.key.string)' is not known in x-ms-connector-metadata", as: .warning)
      }
    }
  }
}
