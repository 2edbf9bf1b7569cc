import Definitions
import Documents

/// What may be null has a type.
enum NullableType: Rule {
  static let id = "openapi/nullable"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "A schema of 3.0 with nullable has a type.",
    why: "without a type nullable has no effect, since null is allowed already or not at all",
    fix: #"add "type""#)
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"openapi": "3.0.3", "components": {"schemas": {"A": {"nullable": «true», "enum": ["a", null]}}}}"#),
    .passing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"schemas": {"A": {"type": "string", "nullable": true}, "B":
        {"nullable": false}}}}
      """#),
    .passing(.definition, #"{"openapi": "3.1.0", "components": {"schemas": {"A": {"nullable": true}}}}"#),
  ]

  static let check = Check.schema(
    { schema, findings in
      guard schema.definition.version == .three, !schema.has(.type), let value = schema[.nullable],
        value.boolean ?? false
      else { return }
      findings.report(value, "\(schema.noun) is nullable, but has no type")
    }, having: [.nullable])
}
