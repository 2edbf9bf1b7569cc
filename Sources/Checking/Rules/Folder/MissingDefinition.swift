import Connectors
import Definitions
import Documents

/// The folder holds a definition.
enum MissingDefinition: Rule {
  static let id = "folder/missing-definition"
  static let level = Level.error
  static let documentation = Documentation(
    what: "A connector folder holds an OpenAPI definition.",
    why: "without one there is no connector",
    fix: "add apiDefinition.swagger.json")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- certified-connectors/Contoso (absent)
      «»
      --- certified-connectors/Contoso/apiProperties.json
      {}
      """#),
    .failing(
      .folder,
      #"""
      --- independent-publisher-connectors/Contoso (absent)
      «»
      --- independent-publisher-connectors/Contoso/readme.md
      A proposal.
      """#, as: .info),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {}
      --- openapi.yaml
      openapi: 3.0.3
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard connector.roles.definitions.isEmpty else { return }
    let isProposal =
      connector.profile == .independent && connector.tree.files.count == 1 && connector.roles.readmes.count == 1
    findings.report(
      at: .file(connector.folder),
      isProposal ? "there is only a readme here, so this is a proposal" : "there is no definition in this folder",
      as: isProposal ? .info : nil)
  }
}
