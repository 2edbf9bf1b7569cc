/// Commits to look at, the newest first: a binary heap by time.
struct CommitQueue {
  private var heap: [Commit] = []

  var first: Commit? { heap.first }

  mutating func push(_ commit: Commit) {
    heap.append(commit)
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard heap[child].committer.time > heap[parent].committer.time else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  mutating func pop() -> Commit? {
    guard let last = heap.popLast() else { return nil }
    guard let first = heap.first else { return last }
    heap[0] = last
    var parent = 0
    while 2 * parent + 1 < heap.count {
      var child = 2 * parent + 1
      if child + 1 < heap.count, heap[child + 1].committer.time > heap[child].committer.time { child += 1 }
      guard heap[child].committer.time > heap[parent].committer.time else { break }
      heap.swapAt(child, parent)
      parent = child
    }
    return first
  }
}
