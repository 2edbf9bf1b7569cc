extension Sequence {
  /// The elements that share a key with another one, group by group, in the order of each group's first.
  ///
  /// Hardly ever there are any, so that nothing is gathered before one is seen.
  func twins<Key: Hashable>(by key: (Element) -> Key?) -> [[Element]] {
    var seen: Set<Key> = []
    var shared: Set<Key> = []
    for element in self {
      if let key = key(element), !seen.insert(key).inserted { shared.insert(key) }
    }
    if shared.isEmpty { return [] }
    var places: [Key: Int] = [:]
    var groups: [[Element]] = []
    for element in self {
      guard let key = key(element), shared.contains(key) else { continue }
      if let place = places[key] {
        groups[place].append(element)
      } else {
        places[key] = groups.count
        groups.append([element])
      }
    }
    return groups
  }
}
