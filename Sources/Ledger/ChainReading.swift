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

  /// A step that is to be read.
  private struct Task {
    let connector: ConnectorID
    let entry: ReferenceBook.Entry
    let place: PackShelf.Place?
    /// Where its turn is: what is in no pack comes last.
    let rank: Int
    /// Where its finding belongs.
    let position: Int
  }

  /// The steps of some connectors, in the order of these.
  func chains(_ ids: [ConnectorID]) -> [ChainRecord] {
    Allocation.takeLargePieces()
    var tasks: [Task] = []
    for id in ids {
      for entry in book.steps[id] ?? [] {
        let place = shelf.place(of: entry.id)
        tasks.append(
          Task(connector: id, entry: entry, place: place, rank: place?.rank ?? .max, position: tasks.count))
      }
    }
    let findings = findings(tasks)
    var position = 0
    return ids.map { id in
      let start = position
      position += book.steps[id]?.count ?? 0
      return ChainRecord(id: id, findings: Array(findings[start..<position]), strays: book.strays[id] ?? [])
    }
  }

  /// What stands behind the names, in their order.
  private func findings(_ tasks: [Task]) -> [RecordReader.Finding<Transition>] {
    let sorted = tasks.sorted { $0.rank < $1.rank }
    let count = Parallel.processors
    let size = max(1, (sorted.count + count - 1) / count)
    let shares = stride(from: 0, to: sorted.count, by: size).map { sorted[$0..<min($0 + size, sorted.count)] }
    let found = Parallel.map(shares) { [shelf, open] share in
      // About what a step takes, as it is read and when it is judged.
      Allocation.reserve(min(4096 * share.count, 30 << 20))
      let reader = RecordReader(LazyRepository(open), shelf)
      return share.map { reader.step($0.entry, of: $0.connector, at: $0.place) }
    }
    var findings = [RecordReader.Finding<Transition>?](repeating: nil, count: tasks.count)
    for (task, finding) in zip(sorted, found.joined()) { findings[task.position] = finding }
    return findings.compactMap(\.self)
  }
}
