import Connectors
import Documents

/// A company's support has an address of the company.
enum PersonalEmail: Rule {
  static let id = "contact/personal-email"
  static let level = Level.info
  static let documentation = Documentation(
    what: "The contact of a certified connector has no address at a free mail provider.",
    why: "customers do not trust a private mailbox with their questions about a company's service",
    fix: "write an address of the company's own domain")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- contact.json
      {"email": «"name@outlook.com"»}
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
    guard connector.profile == .certified, let text = email.string, text.isMailAddress,
      let domain = text.utf8.lastIndex(of: UInt8(ascii: "@")).map({ text[$0...].dropFirst().lowercased() })
    else { return }
    let free = [
      "gmail.com", "outlook.com", "hotmail.com", "yahoo.com", "icloud.com", "proton.me",
    ]
    if free.contains(domain) { findings.report(email, "\(domain) is a provider of private mailboxes") }
  }
}
