import Connectors
import Documents

/// A script and a gateway do not go together.
enum ScriptGateway: Rule {
  static let id = "folder/script-gateway"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "A connector with a script has no gatewaySetting parameter.",
    why: "what goes through the gateway does not go through the script",
    fix: "do without one of the two")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {«"gateway"»: {"type": "gatewaySetting"}}}}
      --- script.csx
      class Script : ScriptBase { ExecuteAsync }
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"gateway": {"type": "gatewaySetting"}}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard connector.script != nil else { return }
    for parameter in connector.connection.allParameters where parameter.isType("gatewaySetting") {
      findings.report(parameter.key, "requests through the gateway do not run through the script")
    }
  }
}
