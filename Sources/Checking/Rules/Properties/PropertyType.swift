import Connectors
import Documents

/// The properties have their types.
enum PropertyType: Rule {
  static let id = "properties/type"
  static let level = Level.error
  static let documentation = Documentation(
    what: "Each member of the properties has the JSON type that the platform reads.",
    why: "a value of another type stops the import",
    fix: "write a value of the type that the finding names")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"key": {"type": "string", "uiDefinition": «"Key"»}}, "capabilities": «"actions"»}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"clientId": null}}}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let holder = connector.connection.value else { return }
    for mismatch in ShapeWalk(holder, FileTable.connection(of: connector.layout)).mismatches {
      findings.report(mismatch.value, "\(mismatch.name) is not \(mismatch.expectation)")
    }
    for oauth in connector.connection.allParameters.compactMap(\.oauth) {
      for name in ["clientId", "clientSecret"] {
        guard let value = oauth[name], !value.isString, !value.isNull else { continue }
        findings.report(value, "\(name) is not a string")
      }
    }
  }
}
