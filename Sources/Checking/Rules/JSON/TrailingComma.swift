/// A comma stands between things, not behind the last.
enum TrailingComma: Rule {
  static let id = "json/trailing-comma"
  static let level = Level.error
  static let official = ["connector-validate-swagger-isproperjson", "connector-validate-connectionparam-isproperjson"]
  static let documentation = Documentation(
    what: "No comma stands before a closing bracket.",
    why: "JSON has no trailing commas; strict readers refuse the file",
    fix: "delete the comma")
  static let examples: [Example] = [
    .failing(.json, #"{"a": 1«,»}"#),
    .failing(.json, "[1, 2«,» ]"),
    .passing(.json, #"{"a": 1}"#),
  ]

  static let check = Check.reader
}
