/// A backslash begins an escape that JSON knows.
enum InvalidEscape: Rule {
  static let id = "json/invalid-escape"
  static let level = Level.error
  static let documentation = Documentation(
    what: #"A backslash in a string is followed by one of " \ / b f n r t, or by u and four hexadecimal digits."#,
    why: "strict readers refuse the file, others drop the backslash",
    fix: "double the backslash if one is meant")
  static let examples: [Example] = [
    .failing(.json, #"{"pattern": "«\d»+"}"#),
    .failing(.json, #"{"a": "«\u»12"}"#),
    .passing(.json, #"{"pattern": "\\d+"}"#),
  ]

  static let check = Check.reader
}
