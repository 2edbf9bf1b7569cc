/// How many schemas the trees of a definition consist of, references not followed.
public struct SchemaCounts: Sendable {
  /// The number of each tree, by its root; 0 for what is no root.
  private let ofRoot: [Int32]

  init(_ definition: Definition) {
    var counts = [Int32](repeating: 0, count: definition.schemaRecords.count)
    for record in definition.schemaRecords where record.role.isCounted { counts[Int(record.root)] &+= 1 }
    ofRoot = counts
  }

  /// The number of schemas of the tree that a schema is the root of.
  public func count(of schema: Schema) -> Int { Int(ofRoot[Int(schema.record.root)]) }

  /// The number of schemas of the bodies, responses and notifications of an operation.
  public func count(of operation: Operation) -> Int {
    var sum = 0
    for body in operation.bodies { sum &+= count(of: body.schema) }
    for response in operation.responses { for schema in response.resolved.schemas { sum &+= count(of: schema) } }
    if let schema = operation.pathItem.notificationSchema, operation.isTrigger { sum &+= count(of: schema) }
    return sum
  }
}

extension Schema.Role {
  fileprivate var isCounted: Bool {
    switch self {
    case .root, .property, .items, .additionalProperties, .allOf, .oneOf, .anyOf, .not: true
    case .parameter, .header: false
    }
  }
}

extension Definition {
  /// How many schemas its trees consist of.
  public var schemaCounts: SchemaCounts { schemaCountTable.value { SchemaCounts(self) } }
}
