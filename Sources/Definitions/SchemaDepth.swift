import Documents

/// How deep schemas are, references followed; one that leads back to itself adds nothing.
public struct SchemaDepth {
  /// A reference within a tree: how deep it stands, and the root that it leads to.
  private struct Edge {
    let depth: Int
    let target: Int32
    /// The next one of the same tree; -1 behind the last.
    var next: Int32 = -1
  }

  /// Of each schema how deep it stands in its tree, the root being 1.
  private var levels: [Int32]
  /// How deep the trees are of themselves, by their roots.
  private var own: [Int32]
  private var edges: [Edge] = []
  /// The first edge of each tree, by its root; -1 for none.
  private var firstEdges: [Int32]
  /// Of each root how deep its tree is with all that it refers to; 0 where that is not known yet.
  private var known: [Int32]
  private var stack: Set<Int32> = []
  private let limit: Int

  /// Measures the trees of a definition up to a limit.
  public init(_ definition: Definition, limit: Int) {
    self.limit = limit
    let records = definition.schemaRecords
    levels = Array(repeating: 1, count: records.count)
    own = Array(repeating: 1, count: records.count)
    known = Array(repeating: 0, count: records.count)
    firstEdges = Array(repeating: -1, count: records.count)
    var lastEdges = firstEdges
    for ordinal in records.indices {
      let parent = records[ordinal].parent
      if parent >= 0 { levels[ordinal] = levels[Int(parent)] &+ 1 }
      let root = Int(records[ordinal].root)
      guard records[ordinal].reference >= 0 else {
        own[root] = max(own[root], levels[ordinal])
        continue
      }
      // A reference is as deep as what it leads to.
      let target = records[ordinal].resolved
      guard target >= 0, records[Int(target)].parent < 0 else { continue }
      let edge = Int32(edges.count)
      edges.append(Edge(depth: Int(levels[ordinal]) &- 1, target: target))
      if firstEdges[root] < 0 { firstEdges[root] = edge } else { edges[Int(lastEdges[root])].next = edge }
      lastEdges[root] = edge
    }
  }

  /// Whether the tree that a schema is the root of is deeper than the limit.
  public mutating func exceedsLimit(_ schema: Schema) -> Bool {
    let root = schema.record.root
    if known[Int(root)] > 0 { return Int(known[Int(root)]) > limit }
    stack.removeAll(keepingCapacity: true)
    return depth(of: root, allowed: limit) == nil
  }

  /// The depth of a tree; nil where it is beyond what is allowed.
  private mutating func depth(of root: Int32, allowed: Int) -> Int? {
    let before = Int(known[Int(root)])
    if before > 0 { return before <= allowed ? before : nil }
    var deepest = Int(own[Int(root)])
    guard deepest <= allowed else { return nil }
    var next = firstEdges[Int(root)]
    if next < 0 {
      known[Int(root)] = Int32(deepest)
      return deepest
    }
    guard stack.insert(root).inserted, stack.count < 256 else { return 0 }
    while next >= 0 {
      let edge = edges[Int(next)]
      next = edge.next
      guard let below = depth(of: edge.target, allowed: allowed &- edge.depth) else { return nil }
      deepest = max(deepest, edge.depth &+ below)
    }
    stack.remove(root)
    known[Int(root)] = Int32(deepest)
    return deepest
  }
}
