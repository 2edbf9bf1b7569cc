import Connectors
import Documents

/// There is a script where operations run through one.
enum ScriptWithoutFile: Rule {
  static let id = "properties/script-without-file"
  static let level = Level.error
  static let documentation = Documentation(
    what: "A connector with scriptOperations has a script.csx.",
    why: "the requests of these operations fail without the script",
    fix: "add script.csx, or take scriptOperations away")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {«"scriptOperations"»: []}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"scriptOperations": []}}
      --- Script.csx
      class Script : ScriptBase { ExecuteAsync }
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let key = connector.connection.scriptOperations.key, connector.roles.script == nil,
      connector.roles.misnamedScripts.isEmpty
    else { return }
    findings.report(key, "there are scriptOperations, and no script.csx")
  }
}
