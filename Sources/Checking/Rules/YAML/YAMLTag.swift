/// A value bears no tag but those of the core schema.
enum YAMLTag: Rule {
  static let id = "yaml/tag"
  static let level = Level.error
  static let documentation = Documentation(
    what: "Tags are !!str, !!int, !!float, !!bool, !!null, !!map and !!seq, and the value is what its tag says.",
    why: "readers ignore other tags, or make programs of them",
    fix: "delete the tag")
  static let examples: [Example] = [
    .failing(.yaml, "a: «!Ref» b"),
    .failing(.yaml, "a: !!int «b»"),
    .passing(.yaml, "a: !!str 1"),
  ]

  static let check = Check.reader
}
