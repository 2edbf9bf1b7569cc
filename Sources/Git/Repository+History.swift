import CGit2

extension Repository {
  /// The commits that can be reached from `tips` and not from `bases`, the newest first, and not more than `limit`.
  ///
  /// The parents that a shallow clone left out end the walk (libgit2 1.5's own walk fails there). Walking stops when
  /// only what the bases reach is left and it is older than all that was found; where clocks were wrong, a commit
  /// that a base reaches may be among the result, never one missing from it.
  public func commits(
    from tips: [ObjectID], notFrom bases: [ObjectID] = [], limit: Int = .max
  ) throws(GitError) -> [Commit] {
    let shallow = try shallowCommits()
    var queue = CommitQueue()
    var isHidden: [ObjectID: Bool] = [:]
    // Those in the queue that no base is known to reach.
    var wanted: Set<ObjectID> = []
    var found: [Commit] = []
    var oldest = Int64.max

    func add(_ id: ObjectID, hidden: Bool) throws(GitError) {
      let known = isHidden[id]
      if known == hidden || known == true { return }
      isHidden[id] = hidden
      if !hidden {
        wanted.insert(id)
      } else if wanted.remove(id) != nil {
        // Still in the queue: what it leads to is hidden when its turn comes.
        return
      }
      queue.push(try commit(id))
    }

    for base in bases { try add(base, hidden: true) }
    for tip in tips { try add(tip, hidden: false) }
    while let next = queue.first, !wanted.isEmpty || next.committer.time >= oldest, let commit = queue.pop() {
      wanted.remove(commit.id)
      let hidden = isHidden[commit.id] ?? false
      if !hidden {
        guard found.count < limit else { throw GitError(.tooLarge, "more than \(limit) commits") }
        found.append(commit)
        oldest = min(oldest, commit.committer.time)
      }
      if shallow.contains(commit.id) { continue }
      for parent in commit.parents { try add(parent, hidden: hidden) }
    }
    return found.filter { isHidden[$0.id] == false }
  }

  /// Whether `commit` is one of `tips` or can be reached from one.
  public func isReachable(_ commit: ObjectID, from tips: [ObjectID]) throws(GitError) -> Bool {
    guard contains(commit) else { return false }
    return try walk(from: tips) { $0 == commit }.contains(commit)
  }

  /// Every commit that can be reached from `tips`, these included: one walk answers for many commits.
  public func ancestors(of tips: [ObjectID]) throws(GitError) -> Set<ObjectID> {
    try walk(from: tips) { _ in false }
  }

  private func walk(
    from tips: [ObjectID], until isLast: (ObjectID) -> Bool
  ) throws(GitError) -> Set<ObjectID> {
    let shallow = try shallowCommits()
    var seen = Set(tips)
    var open = tips
    while let id = open.popLast() {
      if isLast(id) { break }
      if shallow.contains(id) { continue }
      for parent in try commit(id).parents where seen.insert(parent).inserted { open.append(parent) }
    }
    return seen
  }
}
