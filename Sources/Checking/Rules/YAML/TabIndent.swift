/// Lines are moved in by blanks.
enum TabIndent: Rule {
  static let id = "yaml/tab-indent"
  static let level = Level.error
  static let documentation = Documentation(
    what: "No tab stands in the indentation of a line.",
    why: "YAML forbids it, since nobody knows how wide a tab is; the file cannot be read",
    fix: "put blanks in its place")
  static let examples: [Example] = [
    .failing(.yaml, "a:\n«\t»b: 1"),
    .passing(.yaml, "a:\n  b: 1"),
  ]

  static let check = Check.reader
}
