/// A string ends on the line it begins.
enum UnterminatedString: Rule {
  static let id = "json/unterminated-string"
  static let level = Level.error
  static let documentation = Documentation(
    what: "Every string has a closing quote on its line.",
    why: "all that follows is taken for a part of the string",
    fix: "put the closing quote")
  static let examples: [Example] = [
    .failing(.json, "{\"a\": «\"one,»\n \"b\": 2}"),
    .passing(.json, #"{"a": "one", "b": 2}"#),
  ]

  static let check = Check.reader
}
