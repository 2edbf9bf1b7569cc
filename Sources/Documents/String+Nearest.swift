extension String {
  /// The candidate that is nearest and differs by no more edits than a limit; a difference in case alone counts as one.
  ///
  /// An edit puts a letter in, takes one out, changes one, or swaps two neighbours.
  public func nearest(among candidates: some Sequence<String>, within limit: Int = 2) -> String? {
    guard utf8.count <= 64 else { return nil }
    var best: (distance: Int, name: String)?
    for candidate in candidates where candidate != self {
      let distance = distance(to: candidate, within: limit)
      if distance <= limit, distance < Swift.min(count, candidate.count), distance < best?.distance ?? .max {
        best = (distance, candidate)
      }
    }
    return best?.name
  }

  /// How many edits lead to another text; some number above the limit where its length alone is too different.
  private func distance(to other: String, within limit: Int) -> Int {
    let left = Array(utf8)
    let right = Array(other.utf8)
    if abs(left.count - right.count) > limit { return .max }
    if left.count == right.count, lowercased() == other.lowercased() { return 1 }
    var before: [Int] = []
    var above = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var current = [row + 1]
      for (column, otherByte) in right.enumerated() {
        let substitution = above[column] + (byte == otherByte ? 0 : 1)
        var cost = Swift.min(substitution, above[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, byte == right[column - 1], left[row - 1] == otherByte {
          cost = Swift.min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      before = above
      above = current
    }
    return above[right.count]
  }
}
