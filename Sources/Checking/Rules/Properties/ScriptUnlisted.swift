import Connectors
import Documents

/// A script runs for some operation.
enum ScriptUnlisted: Rule {
  static let id = "properties/script-unlisted"
  static let level = Level.info
  static let documentation = Documentation(
    what: "A connector with a script.csx has scriptOperations.",
    why: "without them the script never runs; an empty list means all operations",
    fix: #"add "scriptOperations": [] for all operations, or the operationIds"#)
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": «{}»}
      --- script.csx
      class Script : ScriptBase { ExecuteAsync }
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"scriptOperations": []}}
      --- script.csx
      class Script : ScriptBase { ExecuteAsync }
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let listed = connector.connection.scriptOperations
    guard connector.roles.script != nil, !listed.isPresent else { return }
    findings.report(listed, "the script runs for no operation")
  }
}
