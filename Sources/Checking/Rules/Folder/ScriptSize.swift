import Connectors
import Documents

/// The script is no larger than what the platform takes.
enum ScriptSize: Rule {
  static let id = "folder/script-size"
  static let level = Level.error
  static let documentation = Documentation(
    what: "script.csx has at most 1,048,576 bytes.",
    why: "the platform refuses a larger one",
    fix: "shorten the script; data belongs to the service")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- script.csx (padded to 1048577)
      «»//
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- script.csx (padded to 1000001)
      «»//
      """#, as: .warning),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- script.csx
      //
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let file = connector.roles.script, file.size > 1_000_000 else { return }
    findings.report(
      at: .file(connector.path(of: file.path)), "the script has \(file.size) bytes; 1048576 are the most",
      as: file.size > 1_048_576 ? nil : .warning)
  }
}
