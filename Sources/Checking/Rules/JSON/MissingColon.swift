/// A name and its value are parted by a colon.
enum MissingColon: Rule {
  static let id = "json/missing-colon"
  static let level = Level.error
  static let documentation = Documentation(
    what: "A colon stands between a name and its value.",
    why: "many programs refuse the whole file, and none reads it the same way",
    fix: "put a colon behind the name")
  static let examples: [Example] = [
    .failing(.json, #"{"a" «1»}"#),
    .passing(.json, #"{"a": 1}"#),
  ]

  static let check = Check.reader
}
