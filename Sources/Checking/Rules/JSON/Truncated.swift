/// A file goes on to its end.
enum Truncated: Rule {
  static let id = "json/truncated"
  static let level = Level.error
  static let official = ["connector-validate-swagger-isproperjson", "connector-validate-connectionparam-isproperjson"]
  static let documentation = Documentation(
    what: "Every bracket that opens is closed before the file ends.",
    why: "the rest of the file may be lost; strict readers refuse what is there",
    fix: "restore the rest of the file, or close the brackets")
  static let examples: [Example] = [
    .failing(.json, "{\"a\": [1, «2»"),
    .passing(.json, #"{"a": [1, 2]}"#),
  ]

  static let check = Check.reader
}
