import Connectors
import Documents

/// The contact's address is one that mail reaches.
enum ContactEmail: Rule {
  static let id = "contact/email"
  static let level = Level.error
  static let official = ["ContactEmailNotValid"]
  static let documentation = Documentation(
    what: "The contact's email is one e-mail address.",
    why: "mail to anything else comes back",
    fix: "write one plain address, such as support@example.org")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- contact.json
      {"email": «"mailto:support@example.org"»}
      """#),
    .failing(
      .folder,
      #"""
      --- contact.json
      {"email": «"support@contoso"»}
      """#),
    .passing(
      .folder,
      #"""
      --- contact.json
      {"email": "support@example.org"}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let email = connector.contactFact("email")
    guard let value = email.value, let text = value.string, !text.isEmpty, !text.isMailAddress else { return }
    let plain = text.trimmed
    let bare = plain.lowercased().hasPrefix("mailto:") ? plain.dropFirst(7).trimmed : plain
    findings.report(
      email, "the contact's email '\(text)' is no e-mail address",
      fix: bare.isMailAddress ? .retext(value, bare, isSafe: true) : nil)
  }
}
