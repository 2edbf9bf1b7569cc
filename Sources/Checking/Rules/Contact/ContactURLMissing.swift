import Connectors
import Documents

/// The contact has a page.
enum ContactURLMissing: Rule {
  static let id = "contact/url-missing"
  static let level = Level.errorUnlessPublished
  static let documentation = Documentation(
    what: "The contact has a URL.",
    why: "customers look for help on a page before they write",
    fix: "write the address of your support page")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- contact.json
      «{"name": "Contoso Support"}»
      """#),
    .passing(
      .folder,
      #"""
      --- contact.json
      {"url": "https://contoso.example.org/help"}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let url = connector.contactFact("url")
    if url.holder != nil, url.isEmpty { findings.report(url, "the contact's url is \(url.state)") }
  }
}
