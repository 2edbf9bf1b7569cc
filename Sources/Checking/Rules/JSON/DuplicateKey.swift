/// A name stands once in an object.
enum DuplicateKey: Rule {
  static let id = "json/duplicate-key"
  static let level = Level.error
  static let documentation = Documentation(
    what: "No two members of an object have the same name.",
    why: "most readers keep the last and drop the others without a word, some keep the first",
    fix: "delete the one that is not meant")
  static let examples: [Example] = [
    .failing(.json, #"{"summary": "a", «"summary"»: "b"}"#),
    .failing(.json, #"{"a": 1, «"\u0061"»: 1}"#),
    .passing(.json, #"{"summary": "a", "Summary": "b"}"#),
  ]

  static let check = Check.reader
}
