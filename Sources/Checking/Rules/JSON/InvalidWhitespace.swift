/// White space is blank, tab or line break.
enum InvalidWhitespace: Rule {
  static let id = "json/invalid-whitespace"
  static let level = Level.error
  static let official = ["connector-validate-swagger-isproperjson", "connector-validate-connectionparam-isproperjson"]
  static let documentation = Documentation(
    what: "Only blanks, tabs, line feeds and carriage returns stand between tokens.",
    why: "such blanks come from word processors and web pages; strict readers refuse the file",
    fix: "replace it by a blank")
  static let examples: [Example] = [
    .failing(.json, caption: "a no-break space behind the colon", "{\"a\":«\u{A0}»1}"),
    .passing(.json, #"{"a": 1}"#),
  ]

  static let check = Check.reader
}
