import Connectors
import Documents

/// The secret of the OAuth application is not submitted.
enum ClientSecret: Rule {
  static let id = "properties/client-secret"
  static let level = Level.error
  static let documentation = Documentation(
    what: "clientSecret is left out or empty.",
    why: "the secret is handed over apart from the files, and everybody could use it from here",
    fix: "take the member away; where it was a real secret, make a new one")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"clientSecret": «"a1b2c3d4"»}}}}}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"clientSecret": «"<secret>"»}}}}}
      """#, as: .warning),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"clientSecret": ""}}}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for oauth in connector.connection.allParameters.compactMap(\.oauth) {
      guard let secret = oauth["clientSecret"], let text = secret.string, !text.isEmpty else { continue }
      let isDummy = SecretDummy.isOne(text) || DummyMark.isIn(text)
      let removal = Editor(oauth.document)?.remove("clientSecret", from: oauth)
      findings.report(
        secret, isDummy ? "clientSecret holds a placeholder" : "clientSecret holds a secret",
        as: isDummy ? .warning : nil, fix: removal.map { Fix(isSafe: true, edits: [$0]) })
    }
  }
}

/// Words by which a value of an OAuth setting tells that it is none.
enum DummyMark {
  static func isIn(_ text: String) -> Bool {
    let lowered = text.utf8.map(\.lowered)
    return lowered.indices.contains { start in marks.contains { lowered[start...].starts(with: $0) } }
  }

  private static let marks = [
    "dummy", "your", "client", "placeholder", "replace", "insert", "enter", "example", "secret", "todo", "xxx", "test",
    "change", "appid", "app_id", "[[", "{{", "<", "***", "000000",
  ].map { Array($0.utf8) }
}
