import Definitions
import Documents

/// A list of schemes names one.
enum SchemesEmpty: Rule {
  static let id = "certification/schemes-empty"
  static let level = Level.error
  static let official = ["SchemesArrayEmpty"]
  static let documentation = Documentation(
    what: "A list of schemes is not empty; a definition of 2.0 without one gets a remark, since https is assumed.",
    why: "the service refuses an empty list",
    fix: #"write "schemes": ["https"]"#)
  static let examples: [Example] = [
    .failing(.definition, #"{"schemes": «[]»}"#),
    .failing(.definition, #"{"schemes": ["https"], "paths": {"/items": {"get": {"schemes": «[]»}}}}"#),
    .failing(.definition, #"«{"host": "api.contoso.example.org"}»"#, as: .info),
    .passing(.definition, #"{"schemes": ["https"]}"#),
  ]

  static let check = Check.several([
    .definition { definition, findings in
      guard definition.isTwo else { return }
      guard let schemes = definition[.schemes] else {
        return findings.report(
          definition.root, "the definition has no schemes, https is assumed on export", as: .info,
          fix: .set("schemes", to: .array([.string("https")]), in: definition.root, isSafe: true))
      }
      judge(schemes, &findings)
    },
    .operation { operation, findings in
      if let schemes = operation[.schemes] { judge(schemes, &findings) }
    },
  ])

  private static func judge(_ schemes: Value, _ findings: inout Findings) {
    guard schemes.isArray, schemes.elements.isEmpty else { return }
    findings.report(
      schemes, "the list of schemes is empty", fix: .replace(schemes, with: .array([.string("https")]), isSafe: true))
  }
}
