import Documents

extension KeywordSet {
  /// The keywords that put other schemas in a schema's place, or make it of them.
  fileprivate static let referring: KeywordSet = [.ref, .allOf]
}

extension Definition {
  /// The references that lead back to where they stand, with nothing in between but references and `allOf`: one for
  /// each circle, the last in the text.
  public var circularReferences: [Reference] {
    var found: [Reference] = []
    for circle in Graph.ofCircles(count: schemaRecords.count, edges: compositionEdges).circles {
      guard let last = circle.last(where: { schemaRecords[Int($0)].reference >= 0 }) else { continue }
      found.append(Reference(definition: self, ordinal: Int(schemaRecords[Int(last)].reference)))
    }
    return found + circularComponents
  }

  /// From each schema to what it refers to and to the parts of its `allOf`.
  private var compositionEdges: [(from: Int32, to: Int32)] {
    var edges: [(from: Int32, to: Int32)] = []
    for position in schemaRecords.indices {
      let target = schemaRecords[position].target
      // Most references lead to a schema that is made of no other.
      if target >= 0, !schemaRecords[Int(target)].keywords.isDisjoint(with: .referring) {
        edges.append((Int32(position), target))
      }
      let parent = schemaRecords[position].parent
      if schemaRecords[position].role == .allOf, parent >= 0 { edges.append((parent, Int32(position))) }
    }
    return edges
  }

  /// The circles among references to other things than schemas.
  private var circularComponents: [Reference] {
    var byHolder: [Int32: Int32] = [:]
    // Many may lead to one object of many members.
    var isReference: [Int32: Bool] = [:]
    for position in referenceRecords.indices {
      let record = referenceRecords[position]
      guard record.expected != .schema, record.target >= 0 else { continue }
      let known = isReference[record.target] ?? (document.key(named: "$ref", in: Int(record.target)) != nil)
      isReference[record.target] = known
      // What leads to no reference is on no circle.
      if known { byHolder[record.holder] = Int32(position) }
    }
    var edges: [(from: Int32, to: Int32)] = []
    for position in byHolder.values {
      if let next = byHolder[referenceRecords[Int(position)].target] { edges.append((position, next)) }
    }
    if edges.isEmpty { return [] }
    return Graph(count: referenceRecords.count, edges: edges).circles.compactMap { circle in
      circle.last.map { Reference(definition: self, ordinal: Int($0)) }
    }
  }

  /// The schema record of a node of the tape.
  func schemaOrdinal(of node: Int32) -> Int32? {
    guard node >= 0 else { return nil }
    let ordinal = Int(annotations[Int(node)]) &- 1
    guard schemaRecords.indices.contains(ordinal), schemaRecords[ordinal].node == node,
      schemaRecords[ordinal].role != .parameter
    else { return nil }
    return Int32(ordinal)
  }
}
