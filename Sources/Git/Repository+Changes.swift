extension Repository {
  /// The files that differ between two trees (nil: nothing there), all of them below `path`.
  ///
  /// Folders with the same id on both sides are not opened, so the cost is that of what differs.
  public func changes(
    from old: ObjectID?, to new: ObjectID?, under path: GitPath = "", limit: Int = 1 << 20
  ) throws(GitError) -> [TreeChange] {
    var changes: [TreeChange] = []
    var budget = limit
    try compare(
      try old.flatMapThrowing { id throws(GitError) in try entry(at: path, in: id) },
      try new.flatMapThrowing { id throws(GitError) in try entry(at: path, in: id) },
      at: path, depth: 0, budget: &budget, into: &changes)
    return changes
  }

  /// The files that a commit changes: those that differ from each of its parents.
  ///
  /// The parents that a shallow clone left out are unknown, and so is what such a commit changes: nothing is said.
  public func changes(of commit: Commit) throws(GitError) -> [TreeChange] {
    if commit.parents.isEmpty { return try changes(from: nil, to: commit.tree) }
    var sides: [[TreeChange]] = []
    for parent in commit.parents where contains(parent) {
      sides.append(try changes(from: try self.commit(parent).tree, to: commit.tree))
    }
    return TreeChange.onAll(sides)
  }

  private func compare(
    _ old: TreeEntry?, _ new: TreeEntry?, at path: GitPath, depth: Int, budget: inout Int,
    into changes: inout [TreeChange]
  ) throws(GitError) {
    guard depth < Self.maximumDepth else {
      throw GitError(.tooLarge, "folders lie more than \(Self.maximumDepth) deep at \(path)")
    }
    if let old, let new, old.id == new.id, old.mode == new.mode { return }
    budget -= 1
    guard budget >= 0 else { throw GitError(.tooLarge, "too many files and folders differ") }
    let sides = (old.flatMap(Self.side), new.flatMap(Self.side))
    if sides.0 != nil || sides.1 != nil {
      changes.append(TreeChange(path: path, old: sides.0, new: sides.1))
    }
    let before = try entries(of: old)
    let after = try entries(of: new)
    var (left, right) = (0, 0)
    while left < before.count || right < after.count {
      // Nearly all that stands in a large folder is the same on both sides.
      if left < before.count, right < after.count, before[left] == after[right] {
        left += 1
        right += 1
        continue
      }
      let first = left < before.count ? before[left] : nil
      let second = right < after.count ? after[right] : nil
      let takesFirst = second.map { two in first.map { !two.precedes($0) } ?? false } ?? true
      let takesSecond = first.map { one in second.map { !one.precedes($0) } ?? false } ?? true
      guard let name = (takesFirst ? first : second)?.name else { break }
      try compare(
        takesFirst ? first : nil, takesSecond ? second : nil, at: path.appending(name), depth: depth + 1,
        budget: &budget, into: &changes)
      left += takesFirst ? 1 : 0
      right += takesSecond ? 1 : 0
    }
  }

  private func entries(of entry: TreeEntry?) throws(GitError) -> [TreeEntry] {
    guard let entry, entry.mode.isFolder else { return [] }
    return try tree(entry.id)
  }

  private static func side(_ entry: TreeEntry) -> TreeChange.Side? {
    entry.mode.isFolder ? nil : TreeChange.Side(mode: entry.mode, id: entry.id)
  }
}

extension Optional {
  /// `flatMap` with a typed error.
  func flatMapThrowing<Result, Failure: Error>(
    _ transform: (Wrapped) throws(Failure) -> Result?
  ) throws(Failure) -> Result? {
    guard let value = self else { return nil }
    return try transform(value)
  }
}
