import Connectors
import Definitions
import Documents

/// The definition and the connection parameters agree on how users sign in.
enum SecurityAgreement: Rule {
  static let id = "properties/security-agreement"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "Each security scheme of the definition has its connection parameters, and an oauthSetting has its scheme.",
    why: "users are asked for something that is never sent, or not asked for what the service wants",
    fix: "add the connection parameter, or the scheme in the definition")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {«"token"»: {"type": "oauthSetting"}}}}
      --- apiDefinition.swagger.json
      {"swagger": "2.0", "securityDefinitions": {«"login"»: {"type": "basic"}}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"username": {"type": "string"}, "password": {"type": "securestring"}}}}
      --- apiDefinition.swagger.json
      {"swagger": "2.0", "securityDefinitions": {"login": {"type": "basic"}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let connection = connector.connection
    guard let definition = connector.definition, connection.value != nil else { return }
    let parameters = connection.allParameters
    let schemes = connector.securitySchemes
    let texts = parameters.filter { $0.isType("string") || $0.isType("securestring") }
    let names = Set(texts.map { $0.name.lowercased() })
    for scheme in schemes {
      let name = scheme.member.key.string
      switch scheme.kind {
      case .oauth2 where !parameters.contains { $0.isType("oauthSetting") }:
        findings.report(scheme.member.key, "the scheme '\(name)' is oauth2, and there is no oauthSetting parameter")
      case .apiKey where texts.isEmpty && !connector.insertsCredentials:
        findings.report(
          scheme.member.key, "the scheme '\(name)' is apiKey, and there is no parameter to ask for the key")
      case .basic where !(names.contains("username") && names.contains("password")) && !connector.insertsCredentials:
        findings.report(
          scheme.member.key, "the scheme '\(name)' is basic, and there are no parameters username and password")
      default: break
      }
    }
    guard !schemes.contains(where: { $0.kind == .oauth2 }) else { return }
    let list = definition.isTwo ? "securityDefinitions" : "securitySchemes"
    if let parameter = parameters.first(where: { $0.isType("oauthSetting") }) {
      findings.report(parameter.key, "'\(parameter.name)' is an oauthSetting, and \(list) has no oauth2 scheme")
    }
  }
}
