import Definitions
import Documents

/// Values are multiples of something above zero.
enum MultipleOf: Rule {
  static let id = "openapi/multiple-of"
  static let level = Level.error
  static let official = ["MultipleOfMustBeGreaterThanZero"]
  static let documentation = Documentation(
    what: "multipleOf is a number above zero.",
    why: "no number is a multiple of zero or less",
    fix: "write a number above zero")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"definitions": {"A": {"type": "number", "multipleOf": «0»}, "B": {"type": "number", "multipleOf":
        «-0.5»}}}
      """#),
    .passing(.definition, #"{"definitions": {"A": {"type": "number", "multipleOf": 0.01}}}"#),
  ]

  static let check = Check.schema(
    { schema, findings in
      guard let value = schema[.multipleOf], let number = value.number?.double, number <= 0 else { return }
      findings.report(value, "multipleOf is \(value.source)")
    }, having: [.multipleOf])
}
