/// A file is one document.
enum MultipleDocuments: Rule {
  static let id = "yaml/multiple-documents"
  static let level = Level.error
  static let documentation = Documentation(
    what: "A YAML file holds one document.",
    why: "all but the first are ignored",
    fix: "delete the others, or put each into a file of its own")
  static let examples: [Example] = [
    .failing(.yaml, "a: 1\n---\n«b»: 2"),
    .passing(.yaml, "---\na: 1\n..."),
  ]

  static let check = Check.reader
}
