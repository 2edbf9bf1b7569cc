/// A name stands once in a mapping.
enum YAMLDuplicateKey: Rule {
  static let id = "yaml/duplicate-key"
  static let level = Level.error
  static let documentation = Documentation(
    what: "No two members of a mapping have the same name.",
    why: "YAML forbids it: some readers refuse the file, others keep the last",
    fix: "delete the one that is not meant")
  static let examples: [Example] = [
    .failing(.yaml, "a: 1\n«a»: 2"),
    .passing(.yaml, "a: 1\nb: 2"),
  ]

  static let check = Check.reader
}
