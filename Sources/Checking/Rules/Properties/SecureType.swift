import Connectors
import Documents

/// What is secret is kept secret.
enum SecureType: Rule {
  static let id = "properties/secure-type"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "A parameter that holds a key, password, secret or token is a securestring, shown as dots.",
    why: "the value of a string can be read by everybody who may see the connection",
    fix: #"write "type": "securestring", and no "clearText": true"#)
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"api_key": {"type": «"string"»}, "pin": {"type": "securestring", "uiDefinition": {"constraints": {"clearText": «true»}}}}}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"api_key": {"type": "securestring"}, "token:TenantId": {"type": "string"}}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for parameter in connector.connection.allParameters {
      guard let type = parameter.type, let text = type.string else { continue }
      let label = parameter.interface?["displayName"]?.string ?? ""
      if text == "string", !parameter.name.contains(":"), isSecret(parameter.name) || isSecret(label) {
        findings.report(
          type, "the parameter '\(parameter.name)' holds a secret in a string",
          fix: .retext(type, "securestring", isSafe: false))
      } else if text == "securestring", let clear = parameter.interface?["constraints"]?["clearText"],
        clear.boolean == true
      {
        findings.report(
          clear, "the secret '\(parameter.name)' is shown in clear text",
          fix: Fix(isSafe: false, edits: [Edit(clear.range, "false")]))
      }
    }
  }

  private static func isSecret(_ name: String) -> Bool {
    let bytes = name.utf8.map(\.lowered)
    return bytes.indices.contains { start in secrets.contains { bytes[start...].starts(with: $0) } }
  }

  private static let secrets = ["key", "password", "secret", "token"].map { Array($0.utf8) }
}
