import Connectors

/// Whoever moves a connector's folder knows what becomes of its chain.
enum RenamedConnector: Rule {
  static let id = "commit/renamed-connector"
  static let level = Level.info
  static let documentation = Documentation(
    what: "A connector's folder stays where it is.",
    why: "the connector's steps are found by its id, which comes from the folder's name",
    fix: "keep the folder's name, or give the new folder the old id in the \"ids\" of .hallmark/config.json")
  static let examples: [Example] = [
    .failing(
      .change(.commit),
      """
      --- before custom-connectors/Contoso/apiDefinition.swagger.json
      {}
      --- after certified-connectors/Contoso/apiDefinition.swagger.json
      {}
      --- at certified-connectors/Contoso
      «»
      """),
    .failing(
      .change(.commit),
      """
      --- before connectors/contoso/apiDefinition.swagger.json
      {}
      --- after connectors/contoso-crm/apiDefinition.swagger.json
      {}
      --- at connectors/contoso-crm
      «»
      """, as: .warning),
    .passing(
      .change(.commit),
      """
      --- before connectors/contoso/apiDefinition.swagger.json
      {"a": 1}
      --- after connectors/contoso-billing/apiDefinition.swagger.json
      {"b": 2}
      """),
  ]

  static let check = Check.commit(
    { change, findings in
      for move in moves(in: change) {
        let keepsID = move.from.id == move.to.id
        findings.report(
          path: move.to.folder,
          keepsID
            ? "'\(move.from.folder)' moves to '\(move.to.folder)' and keeps its id"
            : "'\(move.from.folder)' becomes '\(move.to.folder)', and its steps stay with the old id",
          as: keepsID ? nil : .warning)
      }
    }, on: [.commit])

  /// The folders that are gone, each with the new one that holds most of its files.
  static func moves(in change: CommitChange) -> [(from: CommitChange.FolderChange, to: CommitChange.FolderChange)] {
    var holders: [String: [Int]] = [:]
    for (position, folder) in change.folders.enumerated() where folder.isAdded {
      for blob in Set(folder.newBlobs.values) { holders[blob, default: []].append(position) }
    }
    return change.folders.filter(\.isDeleted).compactMap { gone in
      let blobs = Set(gone.oldBlobs.values)
      var votes: [Int: Int] = [:]
      // What stands in many folders tells nothing of where one of them went.
      for blob in blobs {
        for position in holders[blob] ?? [] where (holders[blob] ?? []).count <= 8 { votes[position, default: 0] += 1 }
      }
      let likest = votes.max { ($0.value, $1.key) < ($1.value, $0.key) }
      return likest.flatMap { position, shared in
        shared &* 2 >= blobs.count ? (gone, change.folders[position]) : nil
      }
    }
  }
}
