import Connectors
import Documents

/// The settings are those that are read.
enum Settings: Rule {
  static let id = "folder/settings"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "settings.json holds the settings of the command-line tool, all strings, with the names of files that exist.",
    why: "the tool of the platform stops at anything else",
    fix: "correct the member, or leave it out")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- settings.json
      {«"connector"»: "", "environment": «"Contoso"», "powerAppsApiVersion": «"2017-01-01"», "icon": «"logo.png"», "powerAppsUrl": «7»}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- settings.json
      {"connectorId": "", "environment": "Default-11111111-2222-3333-4444-555555555555", "apiProperties": "apiProperties.json"}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let root = connector.settingsFile?.document?.root else { return }
    guard root.isObject else {
      findings.report(root, "settings.json holds no object")
      return
    }
    let files = ["apiProperties", "apiDefinition", "icon", "script"]
    let known = files + ["$schema", "connectorId", "environment", "powerAppsApiVersion", "powerAppsUrl"]
    for member in root.members {
      let name = member.key.string
      guard known.contains(name) else {
        findings.report(member.key, "'\(name)' is not known in settings.json")
        continue
      }
      guard let text = member.value.string else {
        findings.report(member.value, "\(name) is no string")
        continue
      }
      if name == "powerAppsApiVersion", text != "2016-11-01" {
        findings.report(member.value, "powerAppsApiVersion is '\(text)'; it is 2016-11-01")
      } else if files.contains(name), !text.isEmpty, connector.tree[text] == nil {
        findings.report(member.value, "there is no file '\(text)' in the folder")
      } else if name == "environment", !text.isEmpty, !isEnvironment(text) {
        findings.report(member.value, "'\(text)' is no environment: a GUID, or Default- and a GUID")
      }
    }
  }

  private static func isEnvironment(_ text: String) -> Bool {
    (text.hasPrefix("Default-") ? String(text.dropFirst(8)) : text).isGUID
  }
}

extension String {
  /// Whether it is a GUID in its usual form.
  var isGUID: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isHexDigit } }
  }
}
