import Definitions
import Documents

/// A default has the type of the schema.
enum DefaultType: Rule {
  static let id = "openapi/default-type"
  static let level = Level.errorUnlessPublished
  static let official = ["DefaultValueMustMatchType"]
  static let documentation = Documentation(
    what: "A default is of the type that the schema has; null only where the schema is nullable.",
    why: "the designer fills in the default, and the service refuses it",
    fix: "write the default in the type of the schema")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"parameters": {"A": {"name": "a", "in": "query", "type": "integer", "default": «"1"»}},
        "definitions": {"B": {"type": "string", "default": «null»}, "C": {"type": "array", "items": {},
        "default": «{}»}}}
      """#),
    .passing(
      .definition,
      #"""
      {"parameters": {"A": {"name": "a", "in": "query", "type": "integer", "default": 1.0}},
        "definitions": {"B": {"type": "string", "x-nullable": true, "default": null}, "C": {"type":
        "string", "format": "date-time", "default": "2020-01-01T00:00:00Z"}}}
      """#),
  ]

  static let check = Check.schema(
    { schema, findings in
      guard let value = schema[.defaultValue], !schema.allows(value), let type = schema.type else { return }
      if value.isNull, schema.isNullable { return }
      findings.report(
        value, "the default of \(schema.noun) is \(value.noun), not of type \(type.string ?? "")",
        fix: TypeConversion.edit(value, to: type.string ?? "").map { Fix(isSafe: false, edits: [$0]) })
    }, having: [.defaultValue])
}
