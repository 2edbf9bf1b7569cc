/// What a split index says of the shared one that it stands on.
struct IndexLink {
  /// The hash in the shared index's name; zero where there is none.
  let base: ObjectID
  /// The shared entries that are no longer there.
  private let deleted: EWAHBitmap
  /// The shared entries that the split index holds anew, in their order and without their paths.
  private let replaced: EWAHBitmap

  init?(_ content: ArraySlice<UInt8>) {
    var reader = ByteReader(content)
    guard let base = reader.id() else { return nil }
    self.base = base
    if reader.remaining == 0 {
      (deleted, replaced) = (EWAHBitmap(), EWAHBitmap())
    } else {
      guard let deleted = EWAHBitmap(&reader), let replaced = EWAHBitmap(&reader) else { return nil }
      (self.deleted, self.replaced) = (deleted, replaced)
    }
  }

  /// The entries that both files hold together; nil where they do not fit each other.
  func merge(_ split: [IndexEntry], into shared: [IndexEntry]) -> [IndexEntry]? {
    var kept: [IndexEntry?] = shared
    var next = 0
    for position in replaced.positions {
      guard position < shared.count, next < split.count, split[next].path.bytes.isEmpty else { return nil }
      kept[position] = split[next].moved(to: shared[position].path)
      next += 1
    }
    for position in deleted.positions {
      guard position < shared.count else { return nil }
      kept[position] = nil
    }
    let added = split[next...]
    guard added.allSatisfy({ !$0.path.bytes.isEmpty }) else { return nil }
    // An added entry takes the place of a shared one with its path and stage.
    var merged: [IndexEntry] = []
    merged.reserveCapacity(shared.count + added.count)
    var waiting = added.sorted(by: IndexEntry.precedes)[...]
    for entry in kept {
      guard let entry else { continue }
      while let first = waiting.first, IndexEntry.precedes(first, entry) {
        merged.append(first)
        waiting.removeFirst()
      }
      if let first = waiting.first, first.path == entry.path, first.stage == entry.stage { continue }
      merged.append(entry)
    }
    return merged + waiting
  }
}

extension IndexEntry {
  static func precedes(_ left: IndexEntry, _ right: IndexEntry) -> Bool {
    left.path == right.path ? left.stage < right.stage : left.path < right.path
  }

  func moved(to path: GitPath) -> IndexEntry {
    IndexEntry(
      path: path, mode: mode, id: id, size: size, stage: stage, isIntentToAdd: isIntentToAdd,
      isSkipWorkTree: isSkipWorkTree)
  }
}
