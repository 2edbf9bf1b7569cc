/// An object ends before the next one begins.
enum MissingBracket: Rule {
  static let id = "json/missing-bracket"
  static let level = Level.error
  static let official = ["connector-validate-swagger-isproperjson", "connector-validate-connectionparam-isproperjson"]
  static let documentation = Documentation(
    what: "In an object a name comes next, not another bracket.",
    why: "an object that is not closed takes the next ones in",
    fix: "close the object before, or give the value a name")
  static let examples: [Example] = [
    .failing(.json, #"[{"a": 1, «{»"a": 2}]"#),
    .failing(.json, #"{"a": 1, «{»"b": 2}}"#),
    .passing(.json, #"[{"a": 1}, {"a": 2}]"#),
  ]

  static let check = Check.reader
}
