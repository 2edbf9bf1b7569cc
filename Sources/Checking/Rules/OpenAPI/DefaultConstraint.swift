import Definitions
import Documents

/// A default fits the schema.
enum DefaultConstraint: Rule {
  static let id = "openapi/default-constraint"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "A default is one of the enum's values and within the bounds, length and pattern of the schema.",
    why: "the designer fills in the default, and the service refuses it",
    fix: "write a default that fits")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"definitions": {"A": {"type": "string", "enum": ["a", "b"], "default": «"c"»}, "B": {"type":
        "integer", "maximum": 10, "default": «11»}, "C": {"type": "string", "pattern": "^a", "default":
        «"b"»}}}
      """#),
    .failing(
      .definition,
      #"{"definitions": {"A": {"type": "array", "items": {"type": "string"}, "default": ["a", «1»]}}}"#),
    .failing(
      .definition,
      #"{"definitions": {"A": {"type": "boolean", "enum": ["true", "false"], "default": «false»}}}"#),
    .passing(
      .definition,
      #"""
      {"definitions": {"A": {"type": "string", "enum": ["a", "b"], "default": "b"}, "B": {"type":
        "string", "format": "date", "default": "today"}}}
      """#),
  ]

  static let check = Check.definition { definition, findings in
    guard definition.version != .newer else { return }
    var evaluator = Evaluator(definition)
    definition.eachSchema(having: [.defaultValue]) { schema in
      guard let value = schema[.defaultValue], schema.allows(value),
        let mismatch = evaluator.mismatch(of: value, with: schema), mismatch.cause != .format
      else { return }
      findings.report(at: mismatch.place, "the default of \(schema.noun) does not fit: \(mismatch.message)")
    }
  }
}
