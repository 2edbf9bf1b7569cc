/// A value means the same to every reader.
enum ImplicitType: Rule {
  static let id = "yaml/implicit-type"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "A value that readers of YAML 1.1 and 1.2 take for different things stands in quotes.",
    why: "one reader sees true where another sees yes, or 10 where another sees 8",
    fix: "put quotes around it if it is a text, else write true, false or the number")
  static let examples: [Example] = [
    .failing(.yaml, "a: «yes»\nb: «012»\nc: «12:30»"),
    .passing(.yaml, "a: true\nb: 12\nc: \"12:30\"\nd: 2020-01-01"),
  ]

  static let check = Check.reader
}
