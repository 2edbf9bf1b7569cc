import Connectors
import Documents

/// The folder's name gives a connector id.
enum FolderID: Rule {
  static let id = "folder/id"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The folder's name gives a valid connector id: up to 63 of a to z, 0 to 9 and hyphens, and no reserved word.",
    why: "the connector is nominated under this id, and its tags are named after it",
    fix: #"rename the folder, or name an id in .hallmark/config.json under "ids""#)
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- connectors/Contoso_Sales (absent)
      «»
      --- connectors/Contoso_Sales/metadata.json
      {}
      """#),
    .failing(
      .folder,
      #"""
      --- certified-connectors/Policy (absent)
      «»
      --- certified-connectors/Policy/apiProperties.json
      {}
      """#),
    .passing(
      .folder,
      #"""
      --- connectors/contoso-sales/metadata.json
      {}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard !connector.folder.isEmpty, connector.id == nil else { return }
    guard let problem = ConnectorID.problem(folderName: connector.name, layout: connector.layout) else { return }
    findings.report(at: .file(connector.folder), "the folder's name '\(connector.name)' \(problem.message)")
  }
}
