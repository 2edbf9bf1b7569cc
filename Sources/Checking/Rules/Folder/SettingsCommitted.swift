import Connectors
import Documents

/// The settings hold nothing personal.
enum SettingsCommitted: Rule {
  static let id = "folder/settings-committed"
  static let level = Level.info
  static let documentation = Documentation(
    what: "connectorId and environment of settings.json are empty.",
    why: "they belong to one person's environment and mean nothing to others",
    fix: "empty them, or leave the file out")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- settings.json
      {"connectorId": «"shared_contoso"», "environment": «"11111111-2222-3333-4444-555555555555"»}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- settings.json
      {"connectorId": "", "environment": ""}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let root = connector.settingsFile?.document?.root else { return }
    for name in ["connectorId", "environment"] {
      guard let value = root[name], let text = value.string, !text.isEmpty else { continue }
      findings.report(value, "\(name) is of one person's environment", fix: .retext(value, "", isSafe: true))
    }
  }
}
