import Connectors
import Documents

/// No two paths differ by case alone.
enum CaseCollision: Rule {
  static let id = "folder/case-collision"
  static let level = Level.error
  static let documentation = Documentation(
    what: "No two paths of the repository are equal but for the case of their letters.",
    why: "on Windows and macOS one of the two files overwrites the other",
    fix: "rename one of them with 'git mv'")
  static let examples: [Example] = [
    .failing(
      .repository,
      #"""
      --- connectors/contoso/metadata.json
      {}
      --- connectors/contoso/readme.md
      «»
      --- connectors/contoso/README.md
      «»
      """#),
    .passing(
      .repository,
      #"""
      --- connectors/contoso/readme.md

      --- connectors/contoso-billing/readme.md

      """#),
  ]

  static let check = Check.repository { connectors, findings in
    let paths = connectors.flatMap { connector in
      connector.tree.files.map { connector.folder.isEmpty ? $0.path : connector.folder + "/" + $0.path }
    }
    for twins in paths.twins(by: { $0.lowercased() }) {
      for path in twins {
        let other = twins.first { $0 != path } ?? ""
        findings.report(path: path, "the path differs from \(other) by case alone")
      }
    }
  }
}
