/// Every byte belongs to a character.
enum InvalidUTF8: Rule {
  static let id = "json/invalid-utf8"
  static let level = Level.error
  static let official = ["connector-validate-swagger-isproperjson", "connector-validate-connectionparam-isproperjson"]
  static let documentation = Documentation(
    what: "All of a JSON file is UTF-8.",
    why: "nobody can tell which characters the bytes were meant to be",
    fix: "save the file as UTF-8, and look at the characters named here")
  static let examples: [Example] = [
    .failing(.json, caption: "a name with a letter in Windows-1252, the byte 0xF8", #"{"name": "J«\#u{F7F8}»rgen"}"#),
    .passing(.json, #"{"name": "Jørgen"}"#),
  ]

  static let check = Check.reader
}
