import Connectors

/// A submission is about one connector.
enum OneConnector: Rule {
  static let id = "commit/one-connector"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "A submission touches one connector folder.",
    why: "connectors are reviewed and certified one by one, and one that has to wait holds up the others",
    fix: "make a branch and a submission for each connector")
  static let examples: [Example] = [
    .failing(
      .change(.push),
      """
      --- after connectors/contoso/apiDefinition.swagger.json
      {}
      --- after connectors/contoso-billing/apiDefinition.swagger.json
      {}
      --- at connectors/contoso
      «»
      """),
    .passing(
      .change(.push),
      """
      --- after connectors/contoso/apiDefinition.swagger.json
      {}
      --- after connectors/contoso/contact.json
      {}
      --- after readme.md
      Text
      """),
    .passing(
      .change(.staged),
      """
      --- before connectors/contoso/contact.json
      {}
      --- after connectors/contoso-billing/contact.json
      {}
      """),
  ]

  static let check = Check.commit(
    { change, findings in
      // A folder that moved is one connector.
      let moved = Set(RenamedConnector.moves(in: change).map(\.from.folder))
      let folders = change.folders.map(\.folder).filter { !moved.contains($0) }
      guard folders.count > 1, let first = folders.first else { return }
      let names = folders.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
      let more = folders.count > 5 ? " and \(folders.count &- 5) more" : ""
      findings.report(path: first, "\(folders.count) connectors are touched at once: \(names)\(more)")
    }, on: [.staged, .push])
}
