/// A member has a name.
enum EmptyKey: Rule {
  static let id = "json/empty-key"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "No member has the empty name.",
    why: "such a member is mostly a slip, and some readers cannot hold it",
    fix: "name it, or delete it")
  static let examples: [Example] = [
    .failing(.json, #"{«""»: 1}"#),
    .passing(.json, #"{"a": ""}"#),
  ]

  static let check = Check.reader
}
