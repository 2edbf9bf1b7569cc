/// How many schemas the trees of a definition consist of, references not followed.
public struct SchemaCounts: Sendable {
  private let ofRoot: [Int32: Int]

  init(_ definition: Definition) {
    var counts: [Int32: Int] = [:]
    var root: Int32 = -1
    var count = 0
    // The schemas of a tree stand together.
    for record in definition.schemaRecords {
      if record.root != root {
        if root >= 0 { counts[root, default: 0] += count }
        root = record.root
        count = 0
      }
      if record.role.isCounted { count += 1 }
    }
    if root >= 0 { counts[root, default: 0] += count }
    ofRoot = counts
  }

  /// The number of schemas of the tree that a schema is the root of.
  public func count(of schema: Schema) -> Int { ofRoot[schema.record.root] ?? 0 }

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
