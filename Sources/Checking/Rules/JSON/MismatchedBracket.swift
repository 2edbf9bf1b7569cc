/// A bracket is closed by its own kind.
enum MismatchedBracket: Rule {
  static let id = "json/mismatched-bracket"
  static let level = Level.error
  static let official = ["connector-validate-swagger-isproperjson", "connector-validate-connectionparam-isproperjson"]
  static let documentation = Documentation(
    what: "An object is closed by a brace, an array by a square bracket.",
    why: "many programs refuse the whole file, and none reads it the same way",
    fix: "put the bracket that belongs there")
  static let examples: [Example] = [
    .failing(.json, #"{"a": ["b", "c" «}»"#),
    .failing(.json, #"["a", "b" «}»"#),
    .passing(.json, #"{"a": ["b", "c"]}"#),
  ]

  static let check = Check.reader
}
