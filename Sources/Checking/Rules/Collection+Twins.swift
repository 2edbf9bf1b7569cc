extension Collection {
  /// The elements that share a key with another one, group by group, in the order of each group's first.
  ///
  /// Hardly ever there are any, so that nothing is gathered before one is seen. A key may be a file that is read.
  func twins<Key: Hashable>(by key: (Element) -> Key?) -> [[Element]] {
    let keys = map(key)
    var seen: Set<Key> = []
    var shared: Set<Key> = []
    for case let key? in keys where !seen.insert(key).inserted { shared.insert(key) }
    if shared.isEmpty { return [] }
    var places: [Key: Int] = [:]
    var groups: [[Element]] = []
    for (element, key) in zip(self, keys) {
      guard let key, shared.contains(key) else { continue }
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
