/// A string stands in double quotes.
enum SingleQuote: Rule {
  static let id = "json/single-quote"
  static let level = Level.error
  static let documentation = Documentation(
    what: "Every string stands in double quotes.",
    why: "single quotes are JavaScript; strict readers of JSON refuse the file",
    fix: "put double quotes in their place")
  static let examples: [Example] = [
    .failing(.json, #"{"a": «'b'»}"#),
    .passing(.json, #"{"a": "it's"}"#),
  ]

  static let check = Check.reader
}
