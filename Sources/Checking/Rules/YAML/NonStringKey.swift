/// A name is a text.
enum NonStringKey: Rule {
  static let id = "yaml/non-string-key"
  static let level = Level.info
  static let documentation = Documentation(
    what: "A name that is no text without quotes stands in quotes.",
    why: "readers make a number, a boolean or nothing of such a name",
    fix: "put quotes around the name")
  static let examples: [Example] = [
    .failing(.yaml, "responses:\n  «200»: ok"),
    .failing(.yaml, "? «[»a]\n: 1", as: .error),
    .passing(.yaml, "responses:\n  \"200\": ok"),
  ]

  static let check = Check.reader
}
