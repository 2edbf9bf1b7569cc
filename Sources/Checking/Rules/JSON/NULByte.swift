/// Nothing but blanks stands between tokens.
enum NULByte: Rule {
  static let id = "json/nul-byte"
  static let level = Level.error
  static let documentation = Documentation(
    what: "No NUL stands outside strings.",
    why: "NUL ends the text for many programs: what follows is lost",
    fix: "delete it; the file may have been damaged when it was copied")
  static let examples: [Example] = [
    .failing(.json, caption: "a file that ends with NUL", "{}«\u{0}»"),
    .passing(.json, "{}"),
  ]

  static let check = Check.reader
}
