import Definitions

/// A schema has one type.
enum TypeArray: Rule {
  static let id = "openapi/type-array"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The type of a schema is one string, not a list of them.",
    why: "readers of OpenAPI expect one type and ignore or refuse a list",
    fix: "write one type; for null use x-nullable, in 3.0 nullable")
  static let examples: [Example] = [
    .failing(.definition, #"{"openapi": "3.0.3", "components": {"schemas": {"A": {"type": «["string", "null"]»}}}}"#),
    .failing(.definition, #"{"definitions": {"A": {"type": «["string", "null"]»}}}"#, as: .warning),
    .passing(.definition, #"{"definitions": {"A": {"type": "string", "x-nullable": true}}}"#),
  ]

  static let check = Check.structure(
    { fault, definition, findings in
      findings.report(
        fault.value(in: definition), "type is a list", as: definition.isTwo ? .warning : nil)
    }, of: .typeArray)
}
