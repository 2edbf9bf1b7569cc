/// A YAML file can be read.
enum YAMLSyntax: Rule {
  static let id = "yaml/syntax"
  static let level = Level.error
  static let documentation = Documentation(
    what: "A YAML file follows the grammar of YAML.",
    why: "nothing in the file can be read",
    fix: "correct the place named; often it is the indentation, or a text that wants quotes")
  static let examples: [Example] = [
    .failing(.yaml, "a: b«:» c"),
    .passing(.yaml, "a: \"b: c\""),
  ]

  static let check = Check.reader
}
