/// Files have a bound.
enum YAMLFileSize: Rule {
  static let id = "yaml/file-size"
  static let level = Level.error
  static let documentation = Documentation(
    what: "A YAML file has at most 64 MiB.",
    why: "larger files are not read",
    fix: "split the file, or leave out what is generated")
  static let examples: [Example] = [
    .failing(.folder, caption: "a file larger than 64 MiB", "--- openapi.yaml (padded to 67108865)\n«»a: 1"),
    .passing(.yaml, "a: 1"),
  ]

  static let check = Check.reader
}
