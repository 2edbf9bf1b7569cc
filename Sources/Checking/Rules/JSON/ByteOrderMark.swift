/// A file begins with its text.
enum ByteOrderMark: Rule {
  static let id = "json/bom"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "A JSON file does not begin with a byte order mark.",
    why: "many programs that expect plain UTF-8 fail on it",
    fix: "save the file as UTF-8 without a byte order mark")
  static let examples: [Example] = [
    .failing(.json, caption: "a file with a byte order mark", "«\u{FEFF}»{}"),
    .passing(.json, "{}"),
  ]

  static let check = Check.reader
}
