import Connectors
import Documents

/// Environment variables stand where they are resolved.
enum EnvironmentVariable: Rule {
  static let id = "properties/environment-variable"
  static let level = Level.info
  static let documentation = Documentation(
    what: #"@environmentVariables("…") stands in host, basePath, clientId, clientSecret or a URL."#,
    why: "it is not resolved anywhere else",
    fix: "move it to one of these places, or make it a connection parameter")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"publisher": "«@environmentVariables(»'name')"}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"clientId": "@environmentVariables('id')", "customParameters": {"tokenUrl": {"value": "@environmentVariables('url')"}}}}}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for mark in connector.marks where mark.kind == .environmentVariable {
      guard let document = mark.file.document, let node = mark.node, document.tape[node].kind == .string else {
        continue
      }
      let isResolved = document.pointer(to: node).steps.contains { step in
        guard case .name(let name) = step else { return false }
        let lowered = name.lowercased()
        return ["host", "basepath", "clientid", "clientsecret"].contains(lowered) || lowered.contains("url")
      }
      if !isResolved {
        findings.report(at: .bytes(mark.range, of: mark.file), "an environment variable is not resolved here")
      }
    }
  }
}
