/// What is in a text can be seen.
enum InvisibleCharacter: Rule {
  static let id = "json/invisible-character"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "No invisible character stands in a name or a word, and none that turns the direction of a text anywhere.",
    why: "two texts that look the same are not, and a text may show something else than it holds",
    fix: "delete the character")
  static let examples: [Example] = [
    .failing(.json, caption: "a zero width space in a name", "{\"op«\u{200B}»erationId\": 1}"),
    .failing(.json, caption: "a zero width space in a sentence", "{\"a\": \"two«\u{200B}» words\"}", as: .info),
    .passing(.json, #"{"operationId": "a b"}"#),
  ]

  static let check = Check.reader
}
