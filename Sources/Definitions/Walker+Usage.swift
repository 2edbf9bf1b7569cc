extension Walker {
  /// Gives each shared schema the usages of all that reach it through references.
  mutating func spreadUsage() {
    var edges: [Int32: [Int32]] = [:]
    var pending: [Int32] = []
    for schema in schemas where schema.reference >= 0 {
      let target = references[Int(schema.reference)].target
      guard target >= 0, let reached = ordinal(of: target) else { continue }
      edges[schema.root, default: []].append(schemas[Int(reached)].root)
    }
    for (position, schema) in schemas.enumerated() where schema.parent < 0 && !schema.usage.isEmpty {
      pending.append(Int32(position))
    }
    while let from = pending.popLast() {
      let usage = schemas[Int(from)].usage
      for to in edges[from] ?? [] where !schemas[Int(to)].usage.isSuperset(of: usage) {
        schemas[Int(to)].usage.formUnion(usage)
        pending.append(to)
      }
    }
  }

  private func ordinal(of node: Int32) -> Int32? {
    let ordinal = Int(annotations[Int(node)]) &- 1
    guard schemas.indices.contains(ordinal), schemas[ordinal].node == node else { return nil }
    return Int32(ordinal)
  }
}
