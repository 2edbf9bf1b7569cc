import Connectors
import Documents

/// A connection parameter has the members of its type.
enum ParameterKey: Rule {
  static let id = "properties/parameter-key"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "A connection parameter has only members that its type knows.",
    why: "what has another name is not read",
    fix: "give the member the name that was meant, or take it away")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", «"oauthSettings"»: {}}}}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"gateway": {"type": "gatewaySetting", "gatewaySettings": {}}}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for parameter in connector.connection.allParameters {
      let allowed: [String]
      switch parameter.type?.string?.lowercased() {
      case "string", "securestring", "int", "bool":
        allowed = ["type", "allowedValues", "defaultValue", "uiDefinition", "metadata"]
      case "oauthsetting": allowed = ["type", "oAuthSettings", "uiDefinition"]
      case "gatewaysetting": allowed = ["type", "uiDefinition", "gatewaySettings"]
      default: continue
      }
      for member in parameter.value.members where !allowed.contains(member.key.string) {
        let name = member.key.string
        let meant = allowed.first { $0.lowercased() == name.lowercased() }
        findings.report(
          member.key, "'\(name)' is not known in the parameter '\(parameter.name)'",
          fix: meant.map { Fix(isSafe: false, edits: [.rename(member.key, to: $0)]) })
      }
    }
  }
}
