/// Who refers to whom among the trees of schemas, and which operations they belong to.
final class SchemaGraph: Sendable {
  /// From each tree, by its root, to the roots of the trees that refer to it.
  let referrers: Graph
  /// From each tree, by its root, to the operations that use it directly; some of them where there are very many.
  private let users: Graph
  private static let mostUsers = 64
  private static let mostSteps = 2048

  init(_ definition: Definition) {
    let records = definition.schemaRecords
    var references: [(from: Int32, to: Int32)] = []
    for record in records where record.target >= 0 {
      references.append((records[Int(record.target)].root, record.root))
    }
    referrers = Graph(count: records.count, edges: references)
    var uses = Uses(of: records, most: Self.mostUsers)
    for operation in definition.operations { uses.add(operation) }
    users = Graph(count: records.count, edges: uses.edges)
  }

  /// The operations that a tree reaches through references; nil where there are more than can be looked at.
  func operations(reachedFrom root: Int32) -> [Int32]? {
    var seen: Set<Int32> = [root]
    var pending = [root]
    var operations: Set<Int32> = []
    while let next = pending.popLast() {
      operations.formUnion(users.targets(from: next))
      for referrer in referrers.targets(from: next) where seen.insert(referrer).inserted { pending.append(referrer) }
      if seen.count > Self.mostSteps || operations.count >= Self.mostUsers { return nil }
    }
    return operations.sorted()
  }
}

/// Gathers which operations use which trees.
private struct Uses {
  private let records: [SchemaRecord]
  private let most: Int
  /// From a tree to an operation that uses it.
  private(set) var edges: [(from: Int32, to: Int32)] = []
  /// For each tree the operation that was added last, and how many were.
  private var last: [Int32]
  private var counts: [UInt8]

  init(of records: [SchemaRecord], most: Int) {
    self.records = records
    self.most = most
    last = Array(repeating: -1, count: records.count)
    counts = Array(repeating: 0, count: records.count)
  }

  mutating func add(_ operation: Operation) {
    let definition = operation.definition
    for parameter in operation.effectiveParameters { add(operation, parameter.record.schema) }
    // The body of 2.0 is one of the parameters.
    if !definition.isTwo { for body in operation.bodies { add(operation, Int32(body.schema.ordinal)) } }
    for response in operation.responses {
      response.resolved.eachSchema { add(operation, Int32($0.ordinal)) }
    }
    let item = operation.record.pathItem
    if item >= 0 { add(operation, definition.pathItemRecords[Int(item)].notification) }
  }

  private mutating func add(_ operation: Operation, _ schema: Int32) {
    guard schema >= 0 else { return }
    let root = records[Int(schema)].root
    guard counts[Int(root)] < most, last[Int(root)] != Int32(operation.ordinal) else { return }
    last[Int(root)] = Int32(operation.ordinal)
    counts[Int(root)] += 1
    edges.append((root, Int32(operation.ordinal)))
  }
}
