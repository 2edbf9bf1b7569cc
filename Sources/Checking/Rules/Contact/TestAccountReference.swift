import Connectors
import Documents

/// The validators get a test account.
enum TestAccountReference: Rule {
  static let id = "contact/test-account-reference"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "testAccount.reference names the sealed test account in the folder.",
    why: "a connector is certified after its operations were called with a test account",
    fix: #"seal the account with 'hallmark seal', and write "testAccount": {"reference": "test-account.sealed"}"#)
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- contact.json
      {"testAccount": {"reference": «"test-account.sealed"»}}
      """#),
    .failing(
      .folder,
      #"""
      --- contact.json
      {"testAccount": «{"instructions": "Ask us."}»}
      """#),
    .failing(
      .folder,
      #"""
      --- contact.json
      «{"name": "Contoso Support"}»
      """#, as: .info),
    .passing(
      .folder,
      #"""
      --- contact.json
      {"testAccount": {"reference": "test-account.sealed"}}
      --- test-account.sealed
      age-encryption.org/v1
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let root = connector.contactRoot else { return }
    guard let account = root["testAccount"] else {
      findings.report(root, "no test account is named", as: .info)
      return
    }
    guard account.isObject else { return }
    guard let reference = account["reference"], !reference.equals("") else {
      findings.report(account["reference"] ?? account, "testAccount names no sealed file")
      return
    }
    if let path = reference.string, connector.tree[path] == nil {
      findings.report(reference, "there is no file '\(path)' in the folder")
    }
  }
}
