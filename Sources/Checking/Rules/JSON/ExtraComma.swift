/// One comma is enough.
enum ExtraComma: Rule {
  static let id = "json/extra-comma"
  static let level = Level.error
  static let documentation = Documentation(
    what: "No comma stands behind another, or behind an opening bracket.",
    why: "an empty place between two commas is no value of JSON",
    fix: "delete the comma that is too many, or write what is missing")
  static let examples: [Example] = [
    .failing(.json, "[1,«,» 2]"),
    .failing(.json, #"{«,»"a": 1}"#),
    .passing(.json, "[1, 2]"),
  ]

  static let check = Check.reader
}
