/// Members are written, not merged.
enum MergeKey: Rule {
  static let id = "yaml/merge-key"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "No mapping has the merge key <<.",
    why: "it is no part of YAML 1.2: many readers take it for a name",
    fix: "write the members out")
  static let examples: [Example] = [
    .failing(.yaml, "a: &a {b: 1}\nc:\n  «<<»: *a"),
    .passing(.yaml, "a: {b: 1}\nc: {b: 1}"),
  ]

  static let check = Check.reader
}
