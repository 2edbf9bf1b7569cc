import Connectors
import Documents

/// The script sends its requests the way it is meant to.
enum ScriptHTTPClient: Rule {
  static let id = "folder/script-http-client"
  static let level = Level.info
  static let documentation = Documentation(
    what: "The script makes no HttpClient of its own.",
    why: "it is announced that scripts will not be able to",
    fix: "send requests with this.Context.SendAsync")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- script.csx
      var client = «new HttpClient(»);
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- script.csx
      var answer = await this.Context.SendAsync(request, token); // not new HttpClient()
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let script = connector.script else { return }
    for range in script.httpClients {
      findings.report(at: .bytes(range, of: script.file), "the script makes an HttpClient of its own")
    }
  }
}
