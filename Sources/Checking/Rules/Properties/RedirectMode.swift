import Connectors
import Documents

/// It is said how users come back.
enum RedirectMode: Rule {
  static let id = "properties/redirect-mode"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "The redirectMode is Global, GlobalPerConnector or Direct.",
    why: "without it the platform falls back to an address of each region, which the provider has to know one by one",
    fix: #"write "redirectMode": "Global""#)
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"redirectMode": «"global"»}}, "other": {"type": "oauthSetting", "oAuthSettings": «{}»}}}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"redirectMode": "GlobalPerConnector"}}}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let modes = ["Global", "GlobalPerConnector", "Direct"]
    for oauth in connector.connection.allParameters.compactMap(\.oauth) where oauth.isObject {
      guard let mode = oauth["redirectMode"] else {
        let edit = Editor(oauth.document)?.insert("redirectMode", .string("Global"), into: oauth)
        findings.report(oauth, "there is no redirectMode", fix: edit.map { Fix(isSafe: false, edits: [$0]) })
        continue
      }
      guard let text = mode.string, !modes.contains(text) else { continue }
      let meant = modes.first { $0.lowercased() == text.lowercased() }
      findings.report(mode, "'\(text)' is no redirectMode", fix: .retext(mode, meant, isSafe: true))
    }
  }
}
