import Definitions
import Documents

/// A security scheme is complete.
enum SecuritySchemeRequired: Rule {
  static let id = "openapi/security-scheme-required"
  static let level = Level.error
  static let official = ["SecuritySchemePropertyRequired"]
  static let documentation = Documentation(
    what: "A security scheme has the members that its type and its flow require.",
    why: "nobody can sign in without them",
    fix: "add the member")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"securityDefinitions": {"A": «{"type": "apiKey", "name": "k"}», "B": «{"type": "oauth2", "flow":
        "accessCode", "authorizationUrl": "https://example.org", "scopes": {}}», "C": «{"type": "oauth2"}»}}
      """#),
    .failing(
      .definition,
      #"""
      {"securityDefinitions": {"A": «{"type": "oauth2", "flow": "implicit", "authorizationUrl":
        "https://example.org"}»}}
      """#, as: .warning),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"securitySchemes": {"A": «{"type": "http"}», "B": {"type":
        "oauth2", "flows": {"password": «{"scopes": {}}»}}, "C": «{"type": "openIdConnect"}»}}}
      """#),
    .passing(
      .definition,
      #"""
      {"securityDefinitions": {"A": {"type": "basic"}, "B": {"type": "apiKey", "name": "k", "in":
        "query"}}}
      """#),
  ]

  static let check = Check.several([
    .object(judge, of: .securityScheme),
    .object(judge, of: .flow),
  ])

  private static func judge(_ scheme: ObjectUse, _ findings: inout Findings) {
    guard let kind = SecuritySchemeKind(scheme) else { return }
    for keyword in kind.required where scheme[keyword] == nil {
      let isScopes = keyword == .scopes
      let edit = Editor(scheme.definition.document).map { $0.insert("scopes", .object([]), into: scheme.value) }
      findings.report(
        scheme.value, "\(kind.noun) has no '\(keyword.name)'",
        as: isScopes && scheme.definition.isTwo ? .warning : nil,
        fix: isScopes ? edit.map { Fix(isSafe: true, edits: [$0]) } : nil)
    }
  }
}
