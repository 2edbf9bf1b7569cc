/// Half of a character is none.
enum LoneSurrogate: Rule {
  static let id = "json/lone-surrogate"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "An escape from \\ud800 to \\udfff is part of a pair.",
    why: "it is half of a character; programs refuse it or show a question mark",
    fix: "write both halves, or the character itself")
  static let examples: [Example] = [
    .failing(.json, #"{"a": "«\ud83d»"}"#),
    .passing(.json, #"{"a": "\ud83d\ude00"}"#),
  ]

  static let check = Check.reader
}
