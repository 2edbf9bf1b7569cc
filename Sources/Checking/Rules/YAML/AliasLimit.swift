/// Aliases have a bound.
enum AliasLimit: Rule {
  static let id = "yaml/alias-limit"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The aliases of a file stand for at most 100,000 values, and none for what holds it.",
    why: "a few lines can stand for more values than any memory holds",
    fix: "write the values out, or refer to them by $ref")
  static let examples: [Example] = [
    .failing(.yaml, "a: &a\n  b: «*a»"),
    .passing(.yaml, "a: &a 1\nb: *a"),
  ]

  static let check = Check.reader
}
