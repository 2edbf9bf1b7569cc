import Connectors
import Documents

/// The contact has an address for mail.
enum ContactEmailMissing: Rule {
  static let id = "contact/email-missing"
  static let level = Level.errorUnlessPublished
  static let documentation = Documentation(
    what: "The contact has an e-mail address.",
    why: "customers and reviewers write to it",
    fix: "write the address of your support")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- contact.json
      {"email": «""»}
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
    if email.holder != nil, email.isEmpty { findings.report(email, "the contact's email is \(email.state)") }
  }
}
