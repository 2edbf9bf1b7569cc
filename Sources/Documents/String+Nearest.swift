extension String {
  /// The candidate that differs by at most two edits; a difference in case alone counts as one.
  public func nearest(among candidates: some Sequence<String>, within limit: Int = 2) -> String? {
    guard utf8.count <= 64 else { return nil }
    var best: (distance: Int, name: String)?
    for candidate in candidates where candidate != self {
      let distance = distance(to: candidate)
      if distance <= limit, distance < Swift.min(count, candidate.count), distance < best?.distance ?? 3 {
        best = (distance, candidate)
      }
    }
    return best?.name
  }

  private func distance(to other: String) -> Int {
    if lowercased() == other.lowercased() { return 1 }
    let left = Array(utf8)
    let right = Array(other.utf8)
    if abs(left.count - right.count) > 2 { return 3 }
    var previous = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var current = [row + 1]
      for (column, otherByte) in right.enumerated() {
        let substitution = previous[column] + (byte == otherByte ? 0 : 1)
        current.append(Swift.min(substitution, previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[right.count]
  }
}
