/// A number is one that readers keep.
enum NumberPrecision: Rule {
  static let id = "json/number-precision"
  static let level = Level.info
  static let documentation = Documentation(
    what: "A number can be held as a double without changing.",
    why: "most readers keep numbers as doubles, and the last digits are lost",
    fix: "write it as a string, or with fewer digits")
  static let examples: [Example] = [
    .failing(.json, #"{"maximum": «9007199254740993»}"#),
    .failing(.json, #"{"a": «0.12345678901234567890»}"#),
    .passing(.json, #"{"maximum": 9007199254740992, "a": 0.1}"#),
  ]

  static let check = Check.reader
}
