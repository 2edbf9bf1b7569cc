/// A name is a string.
enum UnquotedKey: Rule {
  static let id = "json/unquoted-key"
  static let level = Level.error
  static let documentation = Documentation(
    what: "Every name stands in double quotes.",
    why: "names without quotes are JavaScript; strict readers of JSON refuse the file",
    fix: "put double quotes around the name")
  static let examples: [Example] = [
    .failing(.json, "{«host»: 1}"),
    .passing(.json, #"{"host": 1}"#),
  ]

  static let check = Check.reader
}
