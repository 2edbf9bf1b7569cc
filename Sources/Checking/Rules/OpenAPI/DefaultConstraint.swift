import Definitions
import Documents

/// A default fits the schema.
enum DefaultConstraint: Rule {
  static let id = "openapi/default-constraint"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "A default is one of the enum's values and within the bounds, length and pattern of the schema; that it does "
      + "not fit otherwise, in a property or by a schema of allOf, is an info.",
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
      ##"""
      {"definitions": {"A": {"type": "array", "items": {"type": "string"}, "default": ["a", «1»]}, "B": {"allOf":
        [{"$ref": "#/definitions/C"}], "default": «"c"»}, "C": {"type": "string", "enum": ["a", "b"]}}}
      """##, as: .info),
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
      let isOwn = mismatch.value.index == value.index && schema.limits(mismatch.cause)
      findings.report(
        at: mismatch.place, "the default of \(schema.noun) does not fit: \(mismatch.message)", as: isOwn ? nil : .info)
    }
  }
}

extension Schema {
  /// Whether a keyword of its own may be what a value does not fit.
  fileprivate func limits(_ cause: Mismatch.Cause) -> Bool {
    switch cause {
    case .enumeration: has(.enumeration)
    case .bound: has(.minimum) || has(.maximum) || has(.multipleOf)
    case .length: has(.minLength) || has(.maxLength)
    case .pattern: has(.pattern)
    default: false
    }
  }
}
