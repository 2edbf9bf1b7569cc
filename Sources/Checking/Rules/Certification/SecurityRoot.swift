import Definitions
import Documents

/// What secures the connector is said for all operations.
enum SecurityRoot: Rule {
  static let id = "certification/security-root"
  static let level = Level.info
  static let documentation = Documentation(
    what: "A definition with securityDefinitions (3.0: securitySchemes) has a security that is not empty.",
    why: "by the specification operations without security are open to everybody",
    fix: #"add "security" with the name of the security definition"#)
  static let examples: [Example] = [
    .failing(.definition, #"«{"securityDefinitions": {"login": {"type": "basic"}}}»"#),
    .failing(.definition, #"{"securityDefinitions": {"login": {"type": "basic"}}, "security": «[]»}"#),
    .failing(
      .definition,
      #"""
      «{"openapi": "3.0.3", "components": {"securitySchemes": {
        "login": {"type": "http", "scheme": "basic"}
      }}}»
      """#),
    .passing(.definition, #"{"securityDefinitions": {"login": {"type": "basic"}}, "security": [{"login": []}]}"#),
  ]

  static let check = Check.definition { definition, findings in
    guard let schemes = definition.securitySection, schemes.isObject, !schemes.members.isEmpty else { return }
    let security = definition[.security]
    if let security, !security.isArray || !security.elements.isEmpty { return }
    let name = definition.isTwo ? "securityDefinitions" : "securitySchemes"
    findings.report(
      security ?? definition.root, "the definition has \(name) and no security", fix: fix(schemes, definition))
  }

  private static func fix(_ schemes: Value, _ definition: Definition) -> Fix? {
    guard let scheme = schemes.members.first(where: { _ in true }) else { return nil }
    let scopes: [JSON] =
      scheme.value["type"]?.equals("oauth2") ?? false
      ? scheme.value["scopes"]?.members.map { .string($0.key.string) } ?? [] : []
    let requirement = JSON.object([JSON.Member(scheme.key.string, .array(scopes))])
    return .set("security", to: .array([requirement]), in: definition.root, isSafe: false)
  }
}
