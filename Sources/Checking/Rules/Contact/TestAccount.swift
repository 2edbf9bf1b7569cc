import Connectors
import Documents

/// No test account stands there in clear text.
enum TestAccount: Rule {
  static let id = "contact/test-account"
  static let level = Level.error
  static let documentation = Documentation(
    what: "No password, key or token of a test account stands in contact.json, metadata.json, the readme or the intro.",
    why: "everybody who can read the repository, now or later, can use it",
    fix: "seal the account with `hallmark seal`, take the text away, and change the password")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- contact.json
      {"testAccount": {"password": «"hunter22"», "instructions": "User: ada, password: «s3cret!word»"}}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- readme.md
      Log in with

      - **Password**: «P4ssw0rd!»
      """#),
    .passing(
      .folder,
      #"""
      --- contact.json
      {"testAccount": {"reference": "test-account.sealed", "password": "<password>"}}
      --- readme.md
      API key: the key that you got from the portal. Token: YOUR_TOKEN
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for root in [connector.contactRoot, connector.metadata].compactMap(\.self) {
      walk(root, &findings)
    }
    for text in [connector.readme, connector.intro].compactMap(\.self) {
      for line in text.text.lines where line.kind != .blank {
        for range in CredentialLabel.values(in: text.text.bytes, line: line.range) {
          findings.report(at: .bytes(range, of: text.file), "this looks like a credential in clear text")
        }
      }
    }
  }

  private static func walk(_ value: Value, _ findings: inout Findings) {
    for member in value.members {
      if let text = member.value.string {
        if CredentialLabel.isOne(member.key.string) {
          if !SecretDummy.isOne(text) {
            findings.report(member.value, "'\(member.key.string)' holds a credential in clear text")
          }
        } else {
          labels(in: member.value, &findings)
        }
      } else {
        walk(member.value, &findings)
      }
    }
    for element in value.elements { walk(element, &findings) }
  }

  /// Labels in the text of a string.
  private static func labels(in value: Value, _ findings: inout Findings) {
    let document = value.document
    guard let file = findings.connector.file(of: document) else { return }
    let content = document.contentRange(of: document.tape[value.index])
    for range in CredentialLabel.values(in: document.bytes, line: content) {
      findings.report(at: .bytes(range, of: file), "this looks like a credential in clear text")
    }
  }
}
