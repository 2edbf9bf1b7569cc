/// Brackets have a bound.
enum JSONNesting: Rule {
  static let id = "json/nesting"
  static let level = Level.error
  static let documentation = Documentation(
    what: "Brackets stand in brackets 256 deep at most.",
    why: "no real file needs more; such files are made to bring programs down",
    fix: "make the file flatter")
  static let examples: [Example] = [
    .failing(
      .json, caption: "arrays within arrays, 257 deep",
      String(repeating: "[", count: 256) + "«[»" + String(repeating: "]", count: 257)),
    .passing(.json, "[[[]]]"),
  ]

  static let check = Check.reader
}
