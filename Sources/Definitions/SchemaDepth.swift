import Documents

/// How deep schemas are, references followed; one that leads back to itself adds nothing.
public struct SchemaDepth {
  /// A reference within a tree: how deep it stands, and the root that it leads to.
  private struct Edge {
    let depth: Int
    let target: Int32
  }

  /// Of each schema how deep it stands in its tree, the root being 1.
  private var levels: [Int32]
  /// How deep the trees are of themselves, by their roots.
  private var own: [Int32]
  private var edges: [Int32: [Edge]] = [:]
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
    for (ordinal, record) in records.enumerated() {
      if record.parent >= 0 { levels[ordinal] = levels[Int(record.parent)] &+ 1 }
      let root = Int(record.root)
      guard record.reference >= 0 else {
        own[root] = max(own[root], levels[ordinal])
        continue
      }
      // A reference is as deep as what it leads to.
      guard let target = Schema(definition: definition, ordinal: ordinal).resolved, target.parent == nil else {
        continue
      }
      edges[record.root, default: []].append(
        Edge(depth: Int(levels[ordinal]) &- 1, target: Int32(target.ordinal)))
    }
  }

  /// Whether the tree that a schema is the root of is deeper than the limit.
  public mutating func exceedsLimit(_ schema: Schema) -> Bool {
    stack.removeAll(keepingCapacity: true)
    return depth(of: schema.record.root, allowed: limit) == nil
  }

  /// The depth of a tree; nil where it is beyond what is allowed.
  private mutating func depth(of root: Int32, allowed: Int) -> Int? {
    let before = Int(known[Int(root)])
    if before > 0 { return before <= allowed ? before : nil }
    var deepest = Int(own[Int(root)])
    guard deepest <= allowed else { return nil }
    guard let edges = edges[root] else {
      known[Int(root)] = Int32(deepest)
      return deepest
    }
    guard stack.insert(root).inserted, stack.count < 256 else { return 0 }
    for edge in edges {
      guard let below = depth(of: edge.target, allowed: allowed &- edge.depth) else { return nil }
      deepest = max(deepest, edge.depth &+ below)
    }
    stack.remove(root)
    known[Int(root)] = Int32(deepest)
    return deepest
  }
}
