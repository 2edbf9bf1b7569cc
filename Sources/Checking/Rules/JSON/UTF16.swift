/// A file is UTF-8, not one of its wide relatives.
enum UTF16: Rule {
  static let id = "json/utf16"
  static let level = Level.error
  static let official = ["connector-validate-swagger-isproperjson", "connector-validate-connectionparam-isproperjson"]
  static let documentation = Documentation(
    what: "A JSON file is written in UTF-8, not in UTF-16 or UTF-32.",
    why: "programs that expect UTF-8 read nothing but NUL and odd characters",
    fix: "save the file as UTF-8")
  static let examples: [Example] = [
    .failing(.json, caption: "a file in UTF-16", "«»\u{0}{\u{0}}"),
    .passing(.json, "{}"),
  ]

  static let check = Check.reader
}
