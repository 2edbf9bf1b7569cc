internal import Checking
internal import Connectors

/// What findings are measured against: those that were there before are known, and only new ones count.
struct Baseline: Sendable {
  /// The sides that the work goes on from: one as a rule, several in a merge, none where everything is new.
  let sides: [GitFiles]
  /// Whether connectors that did not change are compared with by their definitions too, and not by names alone.
  let readsDefinitions: Bool

  /// The connectors of one side, or as they are now, that those which are checked are compared with, these included.
  func compared(
    _ folders: Set<String>, of repository: CheckedRepository, in files: any FileSource
  ) throws -> [CheckTargets.Folder] {
    guard !readsDefinitions, let files = files as? GitFiles else { return try repository.connectors(in: files) }
    let near = files.neighbours(of: folders.sorted(), in: repository.configuration.roots)
    return repository.connectors(among: folders.union(near), in: files)
  }

  /// What was found in one connector already.
  func ratchet(of folder: CheckTargets.Folder, id: ConnectorID?, with checker: Checker) throws -> Ratchet {
    var ratchet = Ratchet()
    for side in sides {
      let tree = side.tree(of: folder.path)
      guard !tree.files.isEmpty else { continue }
      let connector = Connector(
        reading: tree, folder: folder.path, layout: folder.layout, profile: folder.profile, id: id)
      try side.checkComplete()
      ratchet.add(checker.check(connector))
    }
    return ratchet
  }

  /// Marks what comparing connectors found already; `summaries` tells what there is to compare on a side.
  func judge(
    _ items: [JudgedFinding], with checker: Checker, summaries: (GitFiles) throws -> [ConnectorSummary]
  ) throws -> [JudgedFinding] {
    guard items.contains(where: { $0.counts }) else { return items }
    var ratchet = Ratchet()
    for side in sides {
      ratchet.add(checker.check(repository: try summaries(side)))
      try side.checkComplete()
    }
    return ratchet.judge(items)
  }
}
