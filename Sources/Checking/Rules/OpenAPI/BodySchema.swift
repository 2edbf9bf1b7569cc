import Definitions
import Documents

/// A body has a schema.
enum BodySchema: Rule {
  static let id = "openapi/body-schema"
  static let level = Level.error
  static let official = ["BodyParameterSchemaRequired"]
  static let documentation = Documentation(
    what: "A parameter in body has a schema.",
    why: "nobody knows what to send, and the designer offers nothing to fill in",
    fix: #"add "schema""#)
  static let examples: [Example] = [
    .failing(.definition, #"{"parameters": {"A": «{"name": "a", "in": "body"}»}}"#),
    .passing(.definition, #"{"parameters": {"A": {"name": "a", "in": "body", "schema": {"type": "object"}}}}"#),
  ]

  static let check = Check.parameter { parameter, findings in
    guard parameter.definition.isTwo, parameter.location == .body, parameter.reference == nil,
      parameter[.schema] == nil
    else { return }
    findings.report(parameter.value, "body '\(parameter.name?.string ?? "")' has no schema")
  }
}
