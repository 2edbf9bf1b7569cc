import Connectors
import Definitions
import Documents

/// A connector says how its users sign in.
enum Authentication: Rule {
  static let id = "certification/authentication"
  static let level = Level.info
  static let documentation = Documentation(
    what: "The definition has a security definition, or the connection has a parameter: authentication is not none.",
    why: "anybody may use the service in anybody's name; since 2022 that is allowed, the criteria of 2017 ask for more",
    fix: "add a security definition of type oauth2, apiKey or basic, if the service asks for one")
  static let examples: [Example] = [
    .failing(.definition, #"«{"paths": {}}»"#),
    .passing(.definition, #"{"securityDefinitions": {"key": {"type": "apiKey", "in": "header", "name": "key"}}}"#),
  ]

  static let check = Check.definition { definition, findings in
    guard definition.securitySchemes.isEmpty, findings.connector.connection.allParameters.isEmpty else { return }
    findings.report(definition.root, "the connector has no authentication")
  }
}
