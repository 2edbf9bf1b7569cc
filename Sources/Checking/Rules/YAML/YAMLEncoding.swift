/// A YAML file is UTF-8.
enum YAMLEncoding: Rule {
  static let id = "yaml/encoding"
  static let level = Level.error
  static let documentation = Documentation(
    what: "A YAML file is written in UTF-8.",
    why: "nobody can tell which characters the bytes were meant to be",
    fix: "save the file as UTF-8")
  static let examples: [Example] = [
    .failing(.yaml, caption: "a name with a letter in Windows-1252, the byte 0xF8", "name: J«\u{F7F8}»rgen"),
    .failing(.yaml, caption: "a file in UTF-16", "«»\u{0}a\u{0}:\u{0} \u{0}1"),
    .passing(.yaml, "name: Jørgen"),
  ]

  static let check = Check.reader
}
