import Definitions
import Documents

/// A scope that is asked for exists.
enum SecurityScope: Rule {
  static let id = "openapi/security-scope"
  static let level = Level.errorUnlessPublished
  static let official = ["OAuthSecurityRequirementValueMustBeScopeName"]
  static let documentation = Documentation(
    what: "Each scope of a security requirement is one of the scopes of its OAuth scheme.",
    why: "the scope is never asked of the user, so the call is refused",
    fix: "add the scope to the scheme, or remove it from the requirement")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"security": [{"A": ["read", «"wirte"»]}], "paths": {"/a": {"get": {"security": [{"A":
        ["wirte"]}]}}}, "securityDefinitions": {"A": {"type": "oauth2", "flow": "implicit",
        "authorizationUrl": "https://example.org", "scopes": {"read": "", "write": ""}}}}
      """#),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "security": [{"A": [«"write"»]}], "components": {"securitySchemes": {"A":
        {"type": "oauth2", "flows": {"implicit": {"authorizationUrl": "https://example.org", "scopes":
        {"read": ""}}}}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"security": [{"A": ["read"]}], "securityDefinitions": {"A": {"type": "oauth2", "flow": "implicit",
        "authorizationUrl": "https://example.org", "scopes": {"read": ""}}}}
      """#),
  ]

  static let check = Check.definition { definition, findings in
    struct Use: Hashable {
      let scheme: String
      let scope: String
    }
    var counts: [Use: Int] = [:]
    var places: [(use: Use, value: Value)] = []
    var known: [String: Set<String>] = [:]
    for requirement in definition.objects(of: .securityRequirement) {
      for member in requirement.value.members where member.value.isArray {
        let name = member.key.string
        guard let scheme = definition.securityScheme(name), scheme[.type]?.equals("oauth2") ?? false,
          let declared = known[name] ?? scheme.scopeNames
        else { continue }
        known[name] = declared
        for scope in member.value.elements {
          guard let text = scope.string, !declared.contains(text) else { continue }
          let use = Use(scheme: name, scope: text)
          if counts[use] == nil { places.append((use, scope)) }
          counts[use, default: 0] += 1
        }
      }
    }
    for (use, value) in places {
      let count = counts[use] ?? 1
      findings.report(
        value, "scheme '\(use.scheme)' has no scope '\(use.scope)'\(count > 1 ? " (used \(count) times)" : "")",
        fix: fix(use.scope, definition.securityScheme(use.scheme)))
    }
  }

  private static func fix(_ scope: String, _ scheme: ObjectUse?) -> Fix? {
    guard let scheme, let scopes = scheme[.scopes], scopes.isObject, let editor = Editor(scheme.definition.document)
    else { return nil }
    return Fix(isSafe: false, edits: [editor.insert(scope, .string(scope), into: scopes)])
  }
}
