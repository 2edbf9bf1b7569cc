/// Control characters are escaped.
enum ControlCharacter: Rule {
  static let id = "json/control-character"
  static let level = Level.error
  static let official = ["connector-validate-swagger-isproperjson", "connector-validate-connectionparam-isproperjson"]
  static let documentation = Documentation(
    what: "No raw control character, line break or tab stands in a string.",
    why: "strict readers refuse the file",
    fix: "write \\n, \\t or \\u00xx instead")
  static let examples: [Example] = [
    .failing(.json, "{\"a\": \"two«\n»lines\"}"),
    .failing(.json, "{\"a\": \"a«\t»tab\"}"),
    .passing(.json, #"{"a": "two\nlines"}"#),
  ]

  static let check = Check.reader
}
