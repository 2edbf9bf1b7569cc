/// A file holds something.
enum EmptyFile: Rule {
  static let id = "json/empty-file"
  static let level = Level.error
  static let official = ["connector-validate-swagger-isproperjson", "connector-validate-connectionparam-isproperjson"]
  static let documentation = Documentation(
    what: "A JSON file holds a value.",
    why: "an empty file is no JSON, and nothing can be read from it",
    fix: "write the object that the file is for")
  static let examples: [Example] = [
    .failing(.json, "«»  \n"),
    .passing(.json, "{}"),
  ]

  static let check = Check.reader
}
