import Definitions
import Documents

/// A lower bound is not above the upper one.
enum RangeOrder: Rule {
  static let id = "openapi/range-order"
  static let level = Level.error
  static let official = [
    "MinimumShouldBeLessThanOrEqualToMaximum", "MinLengthShouldBeLessThanOrEqualToMaxLength",
    "MinItemsShouldBeLessThanOrEqualToMaxItems",
  ]
  static let documentation = Documentation(
    what: "minimum, minLength, minItems and minProperties are not above their maximum.",
    why: "no value fits between them",
    fix: "swap the two, or correct one of them")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"definitions": {"A": {"minimum": «10», "maximum": 1}, "B": {"minLength": «3», "maxLength": 2},
        "C": {"minItems": «2», "maxItems": 1}, "D": {"minProperties": «2», "maxProperties": 1}}}
      """#),
    .failing(
      .definition, #"{"definitions": {"A": {"minimum": «1», "maximum": 1, "exclusiveMaximum": true}}}"#, as: .info),
    .passing(
      .definition,
      #"{"definitions": {"A": {"minimum": 1, "maximum": 1.0}, "B": {"minLength": 0, "maxLength": 2}}}"#),
  ]

  static let check = Check.schema(
    { schema, findings in
      for (low, high) in pairs where schema.has(low) && schema.has(high) {
        guard let lower = schema[low], let upper = schema[high], let least = lower.number?.double,
          let most = upper.number?.double
        else { continue }
        if least > most {
          findings.report(lower, "\(low.name) \(lower.source) is above \(high.name) \(upper.source)")
        } else if least == most, low == .minimum, schema.excludesBound {
          findings.report(
            lower, "between minimum and maximum \(upper.source) is no value, since a bound is exclusive", as: .info)
        }
      }
    }, having: [.minimum, .minLength, .minItems, .minProperties])

  private static let pairs: [(Keyword, Keyword)] = [
    (.minimum, .maximum), (.minLength, .maxLength), (.minItems, .maxItems), (.minProperties, .maxProperties),
  ]
}

extension Schema {
  /// Whether one of the bounds is no value itself.
  fileprivate var excludesBound: Bool {
    self[.exclusiveMinimum]?.boolean ?? false || self[.exclusiveMaximum]?.boolean ?? false
  }
}
