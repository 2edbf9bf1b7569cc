import Connectors
import Documents

/// Each metadata property is given once.
enum PropertyDuplicate: Rule {
  static let id = "metadata/property-duplicate"
  static let level = Level.error
  static let documentation = Documentation(
    what: "No propertyName stands twice in x-ms-connector-metadata.",
    why: "only one of the two is used, and nobody can tell which",
    fix: "take one of the two entries away")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- apiDefinition.swagger.json
      {"x-ms-connector-metadata": [
        {"propertyName": "Website", "propertyValue": "https://contoso.example.org"},
        {"propertyName": «"Website"», "propertyValue": "https://contoso.example.org"}
      ]}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- apiDefinition.swagger.json
      {"x-ms-connector-metadata": [
        {"propertyName": "Website", "propertyValue": "https://contoso.example.org"},
        {"propertyName": "Categories", "propertyValue": "AI"}
      ]}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let block = connector.metadataBlock?.value else { return }
    var first: [String: Value] = [:]
    for (position, entry) in block.elements.enumerated() {
      guard let name = entry["propertyName"], let text = name.string else { continue }
      guard let earlier = first[text] else {
        first[text] = entry
        continue
      }
      let removal =
        earlier.isDeepEqual(to: entry)
        ? Editor(block.document)?.removeElement(at: position, from: block) : nil
      findings.report(
        name, "'\(text)' stands here for the second time", fix: removal.map { Fix(isSafe: true, edits: [$0]) })
    }
  }
}
