/// A file is one value.
enum ExtraContent: Rule {
  static let id = "json/extra-content"
  static let level = Level.error
  static let official = ["connector-validate-swagger-isproperjson", "connector-validate-connectionparam-isproperjson"]
  static let documentation = Documentation(
    what: "Nothing follows the value that the file is.",
    why: "readers stop at its end, or refuse the file",
    fix: "delete what is too many; a closing bracket before it may be")
  static let examples: [Example] = [
    .failing(.json, "{} «{»}"),
    .failing(.json, #"{"a": 1}«}»"#),
    .passing(.json, "{}"),
  ]

  static let check = Check.reader
}
