/// A number is written as JSON writes numbers.
enum InvalidNumber: Rule {
  static let id = "json/invalid-number"
  static let level = Level.error
  static let documentation = Documentation(
    what: "A number is digits, with a minus before, a fraction and an exponent behind where needed.",
    why: "other ways to write numbers are refused, or read as another value",
    fix: "write the number without plus, leading zeros or a bare point")
  static let examples: [Example] = [
    .failing(.json, #"{"a": «+1», "b": «.5», "c": «NaN»}"#),
    .passing(.json, #"{"a": 1, "b": 0.5, "c": -1.5e3}"#),
  ]

  static let check = Check.reader
}
