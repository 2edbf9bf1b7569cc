/// What stands in a file belongs there.
enum UnexpectedToken: Rule {
  static let id = "json/unexpected-token"
  static let level = Level.error
  static let documentation = Documentation(
    what: "Only what JSON knows stands in a JSON file.",
    why: "many programs refuse the whole file, and none reads it the same way",
    fix: "delete it, or write what is expected in its place")
  static let examples: [Example] = [
    .failing(.json, #"{"a": 1 «;» "b": 2}"#),
    .failing(.json, #"{"a": «}»"#),
    .passing(.json, #"{"a": 1, "b": 2}"#),
  ]

  static let check = Check.reader
}
