import Connectors
import Documents

/// `contact.json` holds what is read.
enum ContactUnknownField: Rule {
  static let id = "contact/unknown-field"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "contact.json has no members but those of its schema.",
    why: "what has another name is not read",
    fix: "take the member away, or give it the name that was meant")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- contact.json
      {«"mail"»: "support@example.org", "testAccount": {«"password"»: ""}}
      """#),
    .passing(
      .folder,
      #"""
      --- contact.json
      {"email": "support@example.org", "phone": "+1 555 0100", "testAccount": {"reference": "test-account.sealed"}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let root = connector.contactRoot else { return }
    for member in ShapeWalk(root, .contact).unknown {
      findings.report(member.key, "'\(member.key.string)' is not known in contact.json")
    }
  }
}
