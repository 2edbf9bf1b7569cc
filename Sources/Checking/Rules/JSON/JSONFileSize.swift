/// Files have a bound.
enum JSONFileSize: Rule {
  static let id = "json/file-size"
  static let level = Level.error
  static let documentation = Documentation(
    what: "A JSON file has at most 64 MiB.",
    why: "larger files are not read",
    fix: "split the file, or leave out what is generated")
  static let examples: [Example] = [
    .failing(
      .folder, caption: "a file larger than 64 MiB", "--- apiDefinition.swagger.json (padded to 67108865)\n«»{}"),
    .passing(.json, "{}"),
  ]

  static let check = Check.reader
}
