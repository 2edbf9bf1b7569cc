import Connectors

/// A file is not renamed by the case of its letters alone.
enum CaseRename: Rule {
  static let id = "commit/case-rename"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "A rename changes more than the case of a path.",
    why: "on Windows and macOS both names are one file, and switching branches then leaves either or neither",
    fix: "rename it in two commits, over a third name")
  static let examples: [Example] = [
    .failing(
      .change(.staged),
      """
      --- before connectors/contoso/Icon.png
      x
      --- after connectors/contoso/icon.png
      «»x
      """),
    .passing(
      .change(.staged),
      """
      --- before connectors/contoso/logo.png
      x
      --- after connectors/contoso/icon.png
      x
      """),
  ]

  static let check = Check.commit(
    { change, findings in
      var gone: [String: String] = [:]
      for file in change.files where file.isDeleted { gone[file.path.lowercased()] = file.path }
      for file in change.files where file.isAdded {
        guard let old = gone[file.path.lowercased()] else { continue }
        findings.report(path: file.path, "'\(old)' becomes '\(file.path)', which differs in case only")
      }
    }, on: [.staged, .commit])
}
