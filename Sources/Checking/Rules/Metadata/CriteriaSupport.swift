import Connectors
import Documents

/// Customers can reach somebody.
enum CriteriaSupport: Rule {
  static let id = "metadata/criteria-support"
  static let level = Level.error
  static let documentation = Documentation(
    what: "A support contact is given, with a URL or an e-mail address.",
    why: "the programme approves only connectors whose users can be helped",
    fix: "fill in contact.json")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      «{}»
      """#),
    .failing(
      .folder,
      #"""
      --- metadata.json
      {}
      --- contact.json
      «{"name": "Contoso Support"}»
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {}
      --- contact.json
      {"name": "Contoso Support", "url": "https://contoso.example.org/help", "email": "support@example.org"}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard connector.layout == .native, let metadata = connector.metadata else { return }
    if let text = connector.criteria.value?["supportContact"]?.string, !text.trimmed.isEmpty { return }
    let isReachable = ["url", "email"].contains { !connector.contactFact($0).isEmpty }
    if connector.contact == nil || !isReachable {
      findings.report(
        connector.contact ?? connector.criteria.value ?? metadata, "there is no support contact")
    }
  }
}
