/// Aliases are noted.
enum YAMLAlias: Rule {
  static let id = "yaml/alias"
  static let level = Level.info
  static let documentation = Documentation(
    what: "A file with anchors and aliases is noted.",
    why: "JSON has none: they are gone when the definition is converted",
    fix: "none is needed; a reference ($ref) says the same to everyone")
  static let examples: [Example] = [
    .failing(.yaml, "a: «&»x 1\nb: *x"),
    .passing(.yaml, "a: 1"),
  ]

  static let check = Check.reader
}
