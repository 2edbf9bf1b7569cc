/// JSON has no comments.
enum JSONComment: Rule {
  static let id = "json/comment"
  static let level = Level.error
  static let official = ["connector-validate-swagger-isproperjson", "connector-validate-connectionparam-isproperjson"]
  static let documentation = Documentation(
    what: "A JSON file has no comments.",
    why: "strict readers refuse a file with comments",
    fix: "delete the comment; a description is the place for what it says")
  static let examples: [Example] = [
    .failing(.json, "{\n  «// later»\n  \"a\": 1\n}"),
    .failing(.json, #"{"a": «/* one */» 1}"#),
    .passing(.json, #"{"a": "// no comment"}"#),
  ]

  static let check = Check.reader
}
