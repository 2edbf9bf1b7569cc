internal import Connectors
internal import Git
internal import Nomination
internal import Platform

/// Reads the chains of many connectors on several threads.
///
/// Objects are read in the order in which they lie in their packs: most are stored as differences from others near by.
struct ChainReading {
  let book: ReferenceBook
  let shelf: PackShelf
  let open: @Sendable () throws(GitError) -> Repository

  /// What was read, one connector's after the other's.
  struct Chains: Sendable {
    let ids: [ConnectorID]
    fileprivate let strays: [ConnectorID: [Stray]]
    fileprivate let findings: [RecordReader.Finding<Transition>]
    /// Where the findings of each connector begin, and where the last ones end.
    fileprivate let starts: [Int]

    /// The chain of the connector at an index.
    func chain(at index: Int) -> ChainRecord {
      let id = ids[index]
      return ChainRecord(id: id, findings: findings[starts[index]..<starts[index + 1]], strays: strays[id] ?? [])
    }
  }

  /// A step that is to be read: the connector's index, and the step's among those of all connectors.
  private struct Task {
    let connector: Int
    let step: Int
    let place: PackShelf.Place?

    /// What is in no pack comes last.
    var rank: Int { place?.rank ?? .max }
  }

  /// The steps of some connectors.
  func chains(_ ids: [ConnectorID]) -> Chains {
    Allocation.takeLargePieces()
    var entries: [ReferenceBook.Entry] = []
    var tasks: [Task] = []
    var starts = [0]
    for (connector, id) in ids.enumerated() {
      for entry in book.steps[id] ?? [] {
        tasks.append(Task(connector: connector, step: entries.count, place: shelf.place(of: entry.id)))
        entries.append(entry)
      }
      starts.append(entries.count)
    }
    let findings = findings(tasks.sorted { $0.rank < $1.rank }, of: ids, entries)
    return Chains(ids: ids, strays: book.strays, findings: findings, starts: starts)
  }

  /// What stands behind the names, in their order.
  private func findings(
    _ tasks: [Task], of ids: [ConnectorID], _ entries: [ReferenceBook.Entry]
  ) -> [RecordReader.Finding<Transition>] {
    let count = Parallel.processors
    // A few for each thread, so that one that has to wait does not hold up the others.
    let size = max(1, (tasks.count + 4 * count - 1) / (4 * count))
    let shares = stride(from: 0, to: tasks.count, by: size).map { tasks[$0..<min($0 + size, tasks.count)] }
    // About what a step takes, as it is read and when it is judged.
    let memory = min(4096 * tasks.count / count, 30 << 20)
    let found = Parallel.map(shares, preparing: { Allocation.reserve(memory) }) { [shelf, open] share in
      let reader = RecordReader(LazyRepository(open), shelf)
      return share.map { reader.step(entries[$0.step], of: ids[$0.connector], at: $0.place) }
    }
    var findings = [RecordReader.Finding<Transition>?](repeating: nil, count: tasks.count)
    for (task, finding) in zip(tasks, found.joined()) { findings[task.step] = finding }
    return findings.compactMap(\.self)
  }
}
