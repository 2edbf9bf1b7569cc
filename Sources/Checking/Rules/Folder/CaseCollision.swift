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
    var twins: [String: [String]] = [:]
    for connector in connectors {
      for file in connector.tree.files {
        let path = connector.folder.isEmpty ? file.path : connector.folder + "/" + file.path
        twins[path.lowercased(), default: []].append(path)
      }
    }
    for paths in twins.values where paths.count > 1 {
      for path in paths {
        let other = paths.first { $0 != path } ?? ""
        findings.report(path: path, "the path differs from \(other) by case alone")
      }
    }
  }
}
