import Connectors
import Documents

/// No two folders are one connector.
enum DuplicateID: Rule {
  static let id = "folder/id-duplicate"
  static let level = Level.error
  static let documentation = Documentation(
    what: "No two connector folders of the repository give the same connector id.",
    why: "a connector is nominated under its id, so two with one id cannot be told apart",
    fix: #"rename one of them, or name another id in .hallmark/config.json under "ids""#)
  static let examples: [Example] = [
    .failing(
      .repository,
      #"""
      --- certified-connectors/Contoso Sales (absent)
      «»
      --- certified-connectors/Contoso Sales/apiProperties.json
      {}
      --- connectors/contoso-sales (absent)
      «»
      --- connectors/contoso-sales/metadata.json
      {}
      """#),
    .passing(
      .repository,
      #"""
      --- connectors/contoso/metadata.json
      {}
      --- connectors/contoso-billing/metadata.json
      {}
      """#),
  ]

  static let check = Check.repository { connectors, findings in
    for group in connectors.indices.twins(by: { connectors[$0].id }) {
      for place in group {
        let folder = connectors[place].folder
        guard let id = connectors[place].id,
          let other = group.lazy.map({ connectors[$0].folder }).first(where: { $0 != folder })
        else { continue }
        findings.report(path: folder, "the connector id '\(id)' is that of \(other) as well")
      }
    }
  }
}
