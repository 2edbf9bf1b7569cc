import Connectors
import Documents

/// The script has the class that is called.
enum ScriptClass: Rule {
  static let id = "folder/script-class"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The script has a class Script : ScriptBase with a method ExecuteAsync.",
    why: "the platform calls nothing else",
    fix: "write public class Script : ScriptBase with public override async Task<HttpResponseMessage> ExecuteAsync()")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- script.csx
      «»// class Script : ScriptBase { ExecuteAsync }
      class Script { }
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- script.csx
      public class Script:ScriptBase { public override async Task<HttpResponseMessage> ExecuteAsync() { } }
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let script = connector.script, !(script.hasClass && script.hasEntry) else { return }
    findings.report(
      at: .file(script.file.path),
      script.hasClass
        ? "the script has no method ExecuteAsync" : "the script has no class Script : ScriptBase")
  }
}
