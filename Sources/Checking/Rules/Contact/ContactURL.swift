import Connectors
import Documents

/// The contact's page can be opened.
enum ContactURL: Rule {
  static let id = "contact/url"
  static let level = Level.error
  static let official = ["UrlNotValid"]
  static let documentation = Documentation(
    what: "The contact's URL is an absolute http or https URL.",
    why: "customers click on it",
    fix: "write the whole address, such as https://contoso.example.org/help")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- contact.json
      {"url": «"contoso.example.org/help"»}
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
    guard let value = url.value, let text = value.string, !text.isEmpty, !text.isAbsoluteURL else { return }
    findings.report(
      url, "the contact's url '\(text)' is no absolute URL", fix: .retext(value, text.withWebScheme, isSafe: false))
  }
}
