import Connectors
import Documents

/// The service has a public REST API.
enum CriteriaPublicAPI: Rule {
  static let id = "metadata/criteria-public-api"
  static let level = Level.info
  static let documentation = Documentation(
    what: "criteria.publicRestApi is true.",
    why: "the programme is meant for services with a public and stable REST API",
    fix: #"write "publicRestApi": true where that is so"#)
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"criteria": {"publicRestApi": «false»}}
      """#),
    .failing(
      .folder,
      #"""
      --- metadata.json
      «{}»
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"criteria": {"publicRestApi": true}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard connector.layout == .native, connector.metadata != nil else { return }
    let criteria = connector.criteria
    let value = criteria.value?["publicRestApi"]
    if value?.boolean == true { return }
    guard let place = value ?? criteria.value ?? connector.metadata else { return }
    findings.report(place, "criteria.publicRestApi is not true")
  }
}
