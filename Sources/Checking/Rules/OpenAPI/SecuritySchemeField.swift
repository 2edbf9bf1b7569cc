import Definitions
import Documents

/// A security scheme has the members of its kind.
enum SecuritySchemeField: Rule {
  static let id = "openapi/security-scheme-field"
  static let level = Level.error
  static let official = ["SecuritySchemePropertyNotValid"]
  static let documentation = Documentation(
    what: "A security scheme has only the members that its type and its flow give a meaning to.",
    why: "the member says nothing about this kind of scheme, and often the kind is wrong",
    fix: "remove the member, or correct type or flow")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"securityDefinitions": {"A": {"type": "basic", «"name"»: "k"}, "B": {"type": "oauth2", "flow":
        "implicit", "authorizationUrl": "https://example.org", «"tokenUrl"»: "https://example.org",
        "scopes": {}}}}
      """#),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"securitySchemes": {"A": {"type": "http", "scheme": "basic",
        «"bearerFormat"»: "JWT"}, "B": {"type": "oauth2", "flows": {"implicit": {"authorizationUrl":
        "https://example.org", «"tokenUrl"»: "https://example.org", "scopes": {}}}}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"securityDefinitions": {"A": {"type": "apiKey", "name": "k", "in": "query", "x-a": 1,
        "description": ""}}}
      """#),
    .passing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"securitySchemes": {"A": {"type": "http", "scheme": "Bearer",
        "bearerFormat": "JWT"}}}}
      """#),
  ]

  static let check = Check.several([
    .object(judge, of: .securityScheme),
    .object(judge, of: .flow),
  ])

  private static func judge(_ scheme: ObjectUse, _ findings: inout Findings) {
    guard let kind = SecuritySchemeKind(scheme) else { return }
    for keyword in SecuritySchemeKind.members where !kind.allowed.contains(keyword) {
      guard let member = scheme.member(keyword) else { continue }
      findings.report(member.key, "'\(keyword.name)' has no meaning for \(kind.noun)")
    }
  }
}
