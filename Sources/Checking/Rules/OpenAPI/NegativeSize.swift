import Definitions
import Documents

/// A size is a whole number from zero on.
enum NegativeSize: Rule {
  static let id = "openapi/negative-size"
  static let level = Level.error
  static let official = [
    "MaxItemsMustBeGreaterThanOrEqualToZero", "MaxLengthMustBeGreaterThanOrEqualToZero",
    "MaxPropertiesMustBeGreaterThanOrEqualToZero", "MinItemsMustBeGreaterThanOrEqualToZero",
    "MinLengthMustBeGreaterThanOrEqualToZero", "MinPropertiesMustBeGreaterThanOrEqualToZero",
  ]
  static let documentation = Documentation(
    what: "minLength, maxLength, minItems, maxItems, minProperties and maxProperties are whole numbers from zero on.",
    why: "nothing has a negative size or half an element",
    fix: "write a whole number from zero on")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"definitions": {"A": {"minLength": «-1», "maxLength": «1.5», "minItems": «-2», "maxItems": «-1»,
        "minProperties": «-1», "maxProperties": «-1»}}}
      """#),
    .passing(.definition, #"{"definitions": {"A": {"minLength": 0, "maxLength": 2.0}}}"#),
  ]

  static let check = Check.schema(
    { schema, findings in
      for keyword in sizes where schema.has(keyword) {
        guard let value = schema[keyword], let number = value.number?.double else { continue }
        if number < 0 {
          findings.report(value, "\(keyword.name) is negative")
        } else if number.isFinite, number != number.rounded() {
          findings.report(value, "\(keyword.name) is no whole number")
        }
      }
    }, having: [.minLength, .maxLength, .minItems, .maxItems, .minProperties, .maxProperties])

  private static let sizes: [Keyword] = [.minLength, .maxLength, .minItems, .maxItems, .minProperties, .maxProperties]
}
