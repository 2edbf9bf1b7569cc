/// Members and elements are parted by commas.
enum MissingComma: Rule {
  static let id = "json/missing-comma"
  static let level = Level.error
  static let official = ["connector-validate-swagger-isproperjson", "connector-validate-connectionparam-isproperjson"]
  static let documentation = Documentation(
    what: "A comma stands between two members and between two elements.",
    why: "many programs refuse the whole file, and none reads it the same way",
    fix: "put a comma behind what stands before it")
  static let examples: [Example] = [
    .failing(.json, "{\"a\": 1\n «\"»b\": 2}"),
    .failing(.json, "[1 «2»]"),
    .passing(.json, #"{"a": 1, "b": 2}"#),
  ]

  static let check = Check.reader
}
