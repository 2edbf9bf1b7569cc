import Connectors
import Documents
import Encodings

/// The script has the name by which it is found.
enum ScriptName: Rule {
  static let id = "folder/script-name"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The script is named script.csx, and there is only one.",
    why: "a script of another name never runs",
    fix: "rename it with 'git mv'")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- Script.cs
      «»class Script : ScriptBase { ExecuteAsync }
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- script.csx
      class Script : ScriptBase { ExecuteAsync }
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for file in connector.roles.misnamedScripts {
      let isSurplus = connector.roles.script != nil
      findings.report(
        at: .file(connector.path(of: file.path)),
        isSurplus ? "'\(file.path)' is a script besides script.csx" : "'\(file.path)' is not the name of the script",
        help: isSurplus ? "delete it; only script.csx runs" : "git mv \(ShellWord.quoted(file.path)) script.csx")
    }
  }
}
