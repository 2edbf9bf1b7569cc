import Documents

extension Walker {
  /// Gives each shared schema the usages of all that reach it through references.
  mutating func spreadUsage() {
    var edges: [(to: Int32, next: Int32, passed: Schema.Usage)] = []
    // Of each schema the last edge from its tree; each edge leads to the one before it.
    var lastEdges = [Int32](repeating: -1, count: schemas.count)
    var pending: [Int32] = []
    let unseen = unseenSchemas()
    for schema in schemas where schema.reference >= 0 {
      let target = references[Int(schema.reference)].target
      guard target >= 0, let reached = ordinal(of: target) else { continue }
      var passed: Schema.Usage = [.input, .output]
      if schema.parent < 0 || !unseen[Int(schema.parent)] { passed.insert(.shown) }
      edges.append((schemas[Int(reached)].root, lastEdges[Int(schema.root)], passed))
      lastEdges[Int(schema.root)] = Int32(edges.count &- 1)
    }
    for (position, schema) in schemas.enumerated() where schema.parent < 0 && !schema.usage.isEmpty {
      pending.append(Int32(position))
    }
    while let from = pending.popLast() {
      let usage = schemas[Int(from)].usage
      var edge = lastEdges[Int(from)]
      while edge >= 0 {
        let to = edges[Int(edge)].to
        let passed = usage.intersection(edges[Int(edge)].passed)
        if !schemas[Int(to)].usage.isSuperset(of: passed) {
          schemas[Int(to)].usage.formUnion(passed)
          pending.append(to)
        }
        edge = edges[Int(edge)].next
      }
    }
  }

  /// For each schema, whether users of the designer do not see it, or something that it is a part of within its tree.
  private mutating func unseenSchemas() -> [Bool] {
    var unseen = [Bool](repeating: false, count: schemas.count)
    // What holds a schema stands before it.
    for position in schemas.indices {
      let parent = Int(schemas[position].parent)
      unseen[position] = parent >= 0 && unseen[parent]
      guard !unseen[position], schemas[position].keywords.contains(.msVisibility) else { continue }
      let visibility = find(.msVisibility, in: Int(schemas[position].node))
      unseen[position] = isInternal(visibility)
    }
    return unseen
  }

  /// Whether a value of `x-ms-visibility` hides what bears it.
  func isInternal(_ visibility: Int?) -> Bool {
    visibility.map { Value(document: document, at: $0) }.isInternalVisibility
  }

  /// Follows the references in the places of parameters to their ends.
  mutating func resolveParameters() {
    for position in parameters.indices {
      var end = position
      // A longer chain is one that leads back to itself.
      for _ in 0..<8 {
        let reference = parameters[end].reference
        guard reference >= 0, let next = parameterOrdinal(of: references[Int(reference)].target) else { break }
        end = next
      }
      parameters[position].resolved = Int32(end)
    }
  }

  /// Follows the references in the places of schemas to their ends.
  mutating func resolveSchemas() {
    for position in schemas.indices {
      let reference = schemas[position].reference
      if reference < 0 {
        schemas[position].resolved = Int32(position)
      } else {
        let node = references[Int(reference)].target
        schemas[position].target = node < 0 ? -1 : ordinal(of: Int32(target(Int(node)))) ?? -1
      }
    }
    for position in schemas.indices where schemas[position].reference >= 0 {
      var end = schemas[position].target
      // A longer chain is one that leads back to itself.
      for _ in 0..<30 where end >= 0 && schemas[Int(end)].reference >= 0 { end = schemas[Int(end)].target }
      if end >= 0, schemas[Int(end)].reference < 0 { schemas[position].resolved = end }
    }
  }

  private func parameterOrdinal(of node: Int32) -> Int? {
    guard node >= 0 else { return nil }
    let ordinal = Int(annotations[Int(node)]) &- 1
    return parameters.indices.contains(ordinal) && parameters[ordinal].node == node ? ordinal : nil
  }

  /// The kind of an object of the tables that stands somewhere.
  func kind(at node: Int) -> ObjectKind? {
    let ordinal = Int(annotations[node]) &- 1
    guard ordinal >= 0, self.node(node).kind == .object else { return nil }
    let wanted = Int32(node)
    // A parameter of 2.0 has a record among the schemas too, under another number or the same.
    if parameters.indices.contains(ordinal), parameters[ordinal].node == wanted { return .parameter }
    if schemas.indices.contains(ordinal), schemas[ordinal].node == wanted { return .schema }
    if responses.indices.contains(ordinal), responses[ordinal].node == wanted { return .response }
    if objects.indices.contains(ordinal), objects[ordinal].node == wanted { return objects[ordinal].kind }
    return nil
  }

  /// The schema record of a node of the tape.
  func ordinal(of node: Int32) -> Int32? {
    let ordinal = Int(annotations[Int(node)]) &- 1
    guard schemas.indices.contains(ordinal), schemas[ordinal].node == node, schemas[ordinal].role != .parameter else {
      return nil
    }
    return Int32(ordinal)
  }
}
