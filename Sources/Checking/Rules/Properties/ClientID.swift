import Connectors
import Documents

/// The client id is a dummy.
enum ClientID: Rule {
  static let id = "properties/client-id"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "clientId is a dummy, not the id of a real application.",
    why: "the id is no secret, but the platform puts in its own, and reviewers ask for a dummy",
    fix: "write [[DUMMY]]")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"clientId": «"3f2504e0-4f89-11d3-9a0c-0305e82c3301"»}}}}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"clientId": "[[DUMMY]]"}}}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for oauth in connector.connection.allParameters.compactMap(\.oauth) {
      for member in oauth.members
      where member.key.textBytes.count == 8 && member.key.string.lowercased() == "clientid" {
        guard let text = member.value.string, text.isGUID || text.utf16.count >= 16, !SecretDummy.isOne(text),
          !DummyMark.isIn(text)
        else { continue }
        findings.report(
          member.value, "clientId looks like that of a real application",
          fix: .retext(member.value, "[[DUMMY]]", isSafe: false))
      }
    }
  }
}
