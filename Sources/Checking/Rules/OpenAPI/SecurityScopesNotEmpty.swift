import Definitions
import Documents

/// Scopes are asked of OAuth only.
enum SecurityScopesNotEmpty: Rule {
  static let id = "openapi/security-scopes-not-empty"
  static let level = Level.error
  static let official = ["SecurityRequirementMustHaveEmptyValue"]
  static let documentation = Documentation(
    what: "A security requirement lists scopes only where the scheme is OAuth, in 3.0 also OpenID Connect.",
    why: "another scheme has no scopes that could be granted",
    fix: "write []")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"security": [{"Key": «["read"]»}], "securityDefinitions": {"Key": {"type": "apiKey", "name": "k",
        "in": "header"}}}
      """#),
    .passing(
      .definition,
      #"""
      {"security": [{"Key": ["read"]}], "securityDefinitions": {"Key": {"type": "oauth2", "flow":
        "implicit", "authorizationUrl": "https://example.org", "scopes": {"read": ""}}}}
      """#),
  ]

  static let check = Check.object(
    { requirement, findings in
      guard requirement.definition.version != .newer else { return }
      for member in requirement.value.members where member.value.isArray && !member.value.elements.isEmpty {
        guard let scheme = requirement.definition.securityScheme(member.key.string),
          let type = scheme[.type]?.string, ["basic", "apiKey", "http"].contains(type)
        else { continue }
        findings.report(
          member.value, "scheme '\(member.key.string)' is of type \(type), which has no scopes",
          fix: Fix(isSafe: true, edits: [.replacement(of: member.value, with: "[]")]))
      }
    }, of: .securityRequirement)
}
