import Definitions
import Documents

/// An array says what its elements are.
enum ArrayItems: Rule {
  static let id = "openapi/array-items"
  static let level = Level.error
  static let official = ["ArrayHasNoItems"]
  static let documentation = Documentation(
    what: "A schema of type array has items.",
    why: "without items nobody knows what the elements are, and the designer cannot offer them",
    fix: #"add "items" with the schema of an element"#)
  static let examples: [Example] = [
    .failing(.definition, #"{"definitions": {"Names": «{"type": "array"}»}}"#),
    .passing(.definition, #"{"definitions": {"Names": {"type": "array", "items": {"type": "string"}}}}"#),
  ]

  static let check = Check.definition { definition, findings in
    if definition.version == .newer { return }
    definition.eachSchema(of: .array) { schema in
      if !schema.has(.items) { findings.report(schema.value, "\(schema.noun) of type array has no items") }
    }
  }
}
