/// Levels have a bound.
enum YAMLNesting: Rule {
  static let id = "yaml/nesting"
  static let level = Level.error
  static let documentation = Documentation(
    what: "Values stand in values 256 deep at most, aliases followed.",
    why: "no real file needs more; such files are made to bring programs down",
    fix: "make the file flatter")
  static let examples: [Example] = [
    .failing(
      .yaml, caption: "sequences within sequences, 257 deep",
      String(repeating: "[", count: 256) + "«[»a" + String(repeating: "]", count: 257)),
    .passing(.yaml, "[[[]]]"),
  ]

  static let check = Check.reader
}
