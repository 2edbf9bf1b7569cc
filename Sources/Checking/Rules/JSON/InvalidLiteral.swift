/// The three words of JSON are written in lower case.
enum InvalidLiteral: Rule {
  static let id = "json/invalid-literal"
  static let level = Level.error
  static let documentation = Documentation(
    what: "A word without quotes is true, false or null.",
    why: "other words are refused",
    fix: "write true, false or null, or put quotes around a text")
  static let examples: [Example] = [
    .failing(.json, #"{"a": «True», "b": «None»}"#),
    .passing(.json, #"{"a": true, "b": null}"#),
  ]

  static let check = Check.reader
}
