/// No character was lost.
enum ReplacementCharacter: Rule {
  static let id = "json/replacement-character"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "No string holds U+FFFD, which stands for a character that could not be converted.",
    why: "the text was damaged when it was converted, and users see a black question mark",
    fix: "write the character that was there")
  static let examples: [Example] = [
    .failing(.json, #"{"a": "J«\#u{FFFD}»rgen"}"#),
    .passing(.json, #"{"a": "Jørgen"}"#),
  ]

  static let check = Check.reader
}
