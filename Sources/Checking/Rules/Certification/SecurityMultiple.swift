import Connectors
import Definitions
import Documents

/// A connection is made in one way.
enum SecurityMultiple: Rule {
  static let id = "certification/security-multiple"
  static let level = Level.warning
  static let documentation = Documentation(
    what: """
      securityDefinitions (3.0: securitySchemes) has one entry, unless the connection has connectionParameterSets.
      """,
    why: "the service takes the first entry and drops the others",
    fix: "keep one, or offer the choice with connectionParameterSets")
  static let examples: [Example] = [
    .failing(.definition, #"{"securityDefinitions": {"a": {"type": "basic"}, «"b"»: {"type": "basic"}}}"#),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"securitySchemes": {
        "a": {"type": "http", "scheme": "basic"}, «"b"»: {"type": "apiKey", "in": "header", "name": "key"}
      }}}
      """#),
    .passing(.definition, #"{"securityDefinitions": {"a": {"type": "basic"}}}"#),
    .passing(
      .folder,
      #"""
      --- apiDefinition.swagger.json
      {"securityDefinitions": {"a": {"type": "basic"}, "b": {"type": "basic"}}}
      --- apiProperties.json
      {"properties": {"connectionParameterSets": {"values": []}}}
      """#),
  ]

  static let check = Check.definition { definition, findings in
    guard let schemes = definition.securitySection, schemes.isObject,
      !findings.connector.connection.parameterSets.isPresent
    else { return }
    let others = schemes.members.dropFirst()
    if let second = others.first(where: { _ in true }) {
      findings.report(second.key, "the connector has more than one way to authenticate, the service takes the first")
    }
  }
}
