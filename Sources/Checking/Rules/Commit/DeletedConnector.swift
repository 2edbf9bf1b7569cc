import Connectors

/// What is published is not taken away by a push; what its chain says was retired may go.
enum DeletedConnector: Rule {
  static let id = "commit/deleted-connector"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The folder and the definition of a published connector are not deleted before it is retired.",
    why: "flows and apps go on using the connector; its removal is asked for, and customers are told first",
    fix: "restore the files; once its publisher has retired it in its chain, it may go")
  static let examples: [Example] = [
    .failing(
      .change(.push),
      """
      --- published connectors/contoso/apiDefinition.swagger.json
      {}
      --- before connectors/contoso/apiDefinition.swagger.json
      {}
      --- at connectors/contoso
      «»
      """),
    .failing(
      .change(.push),
      """
      --- published connectors/contoso/apiDefinition.swagger.json
      {}
      --- before connectors/contoso/apiDefinition.swagger.json
      {}
      --- before connectors/contoso/contact.json
      {}
      --- after connectors/contoso/contact.json
      {}
      --- at connectors/contoso
      «»
      """),
    .passing(
      .change(.push),
      """
      --- published certified-connectors/Contoso/apiDefinition.swagger.json
      {}
      --- before certified-connectors/Contoso/apiDefinition.swagger.json
      {}
      --- after connectors/contoso/apiDefinition.swagger.json
      {}
      """),
    .passing(
      .change(.push),
      """
      --- published connectors/contoso/apiDefinition.swagger.json
      {}
      --- retired connectors/contoso
      --- before connectors/contoso/apiDefinition.swagger.json
      {}
      """),
    .passing(
      .change(.push),
      """
      --- before connectors/contoso/apiDefinition.swagger.json
      {}
      """),
  ]

  static let check = Check.commit(
    { change, findings in
      for folder in change.folders where holdsDefinition(folder.oldBlobs) && !holdsDefinition(folder.newBlobs) {
        guard let standing = folder.standing, let version = standing.published.first, !standing.isRetired else {
          continue
        }
        // A folder may move between roots, where it keeps its id.
        let hasMoved = change.folders.contains { $0.id == folder.id && holdsDefinition($0.newBlobs) }
        guard !hasMoved else { continue }
        let what = folder.isDeleted ? "its folder" : "its definition"
        findings.report(
          path: folder.folder, "the connector was published by step \(version.step), and \(what) is deleted")
      }
    }, on: [.push])

  private static func holdsDefinition(_ blobs: [String: String]) -> Bool {
    Layout.native.definitionNames.contains { blobs[$0] != nil }
  }
}
