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
    for (connector, other) in connectors.twins(by: \.id).flatMap(\.withAnother) {
      guard let id = connector.id else { continue }
      findings.report(path: connector.folder, "the connector id '\(id)' is that of \(other) as well")
    }
  }
}
