/// Who refers to whom among the trees of schemas, and which operations they belong to.
struct SchemaGraph: Sendable {
  /// The roots of the trees that refer to a tree, by its root.
  private(set) var referrers: [Int32: [Int32]] = [:]
  /// The operations that use a tree directly, by its root; some of them where there are very many.
  private var users: [Int32: [Int32]] = [:]
  private static let mostUsers = 64
  private static let mostSteps = 2048

  init(_ definition: Definition) {
    for record in definition.schemaRecords where record.reference >= 0 {
      let reference = Reference(definition: definition, ordinal: Int(record.reference))
      if let target = reference.target.flatMap(definition.schema(at:)) {
        referrers[target.record.root, default: []].append(record.root)
      }
    }
    for operation in definition.operations {
      for parameter in operation.effectiveParameters { add(operation, parameter.schema) }
      for body in operation.bodies { add(operation, body.schema) }
      for response in operation.responses { for schema in response.resolved.schemas { add(operation, schema) } }
      if operation.record.pathItem >= 0 { add(operation, operation.pathItem.notificationSchema) }
    }
  }

  private mutating func add(_ operation: Operation, _ schema: Schema?) {
    guard let root = schema?.record.root, users[root]?.count ?? 0 < Self.mostUsers else { return }
    if users[root]?.last != Int32(operation.ordinal) { users[root, default: []].append(Int32(operation.ordinal)) }
  }

  /// The operations that a tree reaches through references; nil where there are more than can be looked at.
  func operations(reachedFrom root: Int32) -> [Int32]? {
    var seen: Set<Int32> = [root]
    var pending = [root]
    var operations: Set<Int32> = []
    while let next = pending.popLast() {
      operations.formUnion(users[next] ?? [])
      for referrer in referrers[next] ?? [] where seen.insert(referrer).inserted { pending.append(referrer) }
      if seen.count > Self.mostSteps || operations.count >= Self.mostUsers { return nil }
    }
    return operations.sorted()
  }
}
