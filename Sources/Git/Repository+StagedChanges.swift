extension Repository {
  /// The files in which the index differs from a tree (nil: from nothing), as `git diff --cached` lists them.
  ///
  /// Folders whose tree the index knows to be the same are skipped, so the cost is that of what was touched since the
  /// last commit. An entry that only intends to add a file is not there. A path in conflict is listed with what its
  /// first version is.
  public func stagedChanges(in index: Index, from tree: ObjectID?) throws(GitError) -> [TreeChange] {
    var comparison = StagedComparison(repository: self)
    let all = index.entries
    let staged = all.contains(where: \.isIntentToAdd) ? all.filter { !$0.isIntentToAdd } : all
    try comparison.compare(tree, at: "", with: staged[...], cached: index.trees)
    return comparison.changes
  }
}

/// One walk down a tree and the index side by side.
private struct StagedComparison {
  let repository: Repository
  var changes: [TreeChange] = []
  var depth = 0

  private static let slash = UInt8(ascii: "/")

  mutating func compare(
    _ tree: ObjectID?, at path: GitPath, with entries: ArraySlice<IndexEntry>, cached: CachedTree?
  ) throws(GitError) {
    if let tree, let cached, cached.count >= 0, cached.id == tree { return }
    guard depth < Repository.maximumDepth else {
      throw GitError(.tooLarge, "folders lie more than \(Repository.maximumDepth) deep at \(path)")
    }
    depth += 1
    defer { depth -= 1 }
    let start = path.bytes.isEmpty ? 0 : path.bytes.count + 1
    var before = (try tree.map { tree throws(GitError) in try repository.tree(tree) } ?? [])[...]
    var staged = entries
    while let next = staged.first {
      let rest = next.path.bytes.dropFirst(start)
      let name = rest.prefix { $0 != Self.slash }
      let isFolder = name.count < rest.count
      let key = isFolder ? Array(name) + [Self.slash] : Array(name)
      while let old = before.first, old.sortKey.lexicographicallyPrecedes(key) {
        try remove(old, at: path)
        before.removeFirst()
      }
      let match = before.first.flatMap { $0.sortKey.elementsEqual(key) ? $0 : nil }
      if match != nil { before.removeFirst() }
      let place = path.appending(name)
      if isFolder {
        let prefix = place.bytes + [Self.slash]
        let known = cached?.child(name)
        let inside = Self.entries(at: prefix, of: staged, known)
        staged = staged[inside.endIndex...]
        if let only = inside.first, only.mode.isFolder, only.path.bytes == prefix {
          try sparse(only, match, at: place)
        } else {
          try compare(match?.id, at: place, with: inside, cached: known)
        }
      } else {
        // After the first version of a path in conflict the others say nothing new.
        staged = staged.drop { $0.path == next.path }
        let old = match.map { TreeChange.Side(mode: $0.mode, id: $0.id) }
        let new = TreeChange.Side(mode: next.mode, id: next.id)
        if old != new || next.stage != 0 { changes.append(TreeChange(path: place, old: old, new: new)) }
      }
    }
    for old in before { try remove(old, at: path) }
  }

  /// The first entries, as far as they stand in a folder; the index knows how many those of an unchanged one are.
  private static func entries(
    at prefix: [UInt8], of staged: ArraySlice<IndexEntry>, _ cached: CachedTree?
  ) -> ArraySlice<IndexEntry> {
    func isInside(_ entry: IndexEntry?) -> Bool { entry?.path.bytes.starts(with: prefix) ?? false }
    if let count = cached?.count, (1...staged.count).contains(count) {
      let known = staged.prefix(count)
      if isInside(known.last), !isInside(staged[known.endIndex...].first) { return known }
    }
    return staged.prefix(while: isInside)
  }

  private mutating func sparse(_ entry: IndexEntry, _ old: TreeEntry?, at path: GitPath) throws(GitError) {
    if old?.id == entry.id { return }
    changes += try repository.changes(from: old?.id, to: entry.id).map {
      TreeChange(path: path.appending($0.path.bytes), old: $0.old, new: $0.new)
    }
  }

  private mutating func remove(_ entry: TreeEntry, at path: GitPath) throws(GitError) {
    let place = path.appending(entry.name)
    guard entry.mode.isFolder else {
      changes.append(TreeChange(path: place, old: TreeChange.Side(mode: entry.mode, id: entry.id), new: nil))
      return
    }
    for file in try repository.files(in: entry.id, under: place) {
      changes.append(TreeChange(path: file.path, old: TreeChange.Side(mode: file.mode, id: file.id), new: nil))
    }
  }
}

extension CachedTree {
  /// The folder of a name: git writes them by length, then by bytes. What stands in another order is as good as not
  /// written.
  func child(_ name: ArraySlice<UInt8>) -> CachedTree? {
    var (low, high) = (0, children.count)
    while low < high {
      let middle = (low + high) / 2
      if children[middle].name.isBefore(name) { low = middle + 1 } else { high = middle }
    }
    return low < children.count && children[low].name.elementsEqual(name) ? children[low] : nil
  }
}

extension [UInt8] {
  fileprivate func isBefore(_ other: ArraySlice<UInt8>) -> Bool {
    count == other.count ? lexicographicallyPrecedes(other) : count < other.count
  }
}
