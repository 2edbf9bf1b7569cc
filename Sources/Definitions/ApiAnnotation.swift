public import Documents

/// What `x-ms-api-annotation` says of an operation: which revision of which family it is.
public struct ApiAnnotation: Sendable {
  /// The object.
  public let value: Value

  /// The name that all revisions of an operation share.
  public var family: Value? { value["family"] }
  /// Which revision it is.
  public var revision: Value? { value["revision"] }
  /// The revision as a number, where it is one that counts.
  public var revisionNumber: Int? { revision?.number?.integer.flatMap { $0 >= 1 ? $0 : nil } }
  /// Whether it is in preview or in production.
  public var status: Value? { value["status"] }
  /// What to call instead.
  public var replacement: Value? { value["replacement"] }
}

extension Operation {
  /// Its annotation.
  public var annotation: ApiAnnotation? {
    self[.msApiAnnotation].flatMap { $0.isObject ? ApiAnnotation(value: $0) : nil }
  }
}

/// The revisions of one operation.
public struct OperationFamily: Sendable {
  /// The name they share.
  public let name: String
  /// The revisions in the order of the text.
  public let operations: [Operation]

  /// The revisions that are not deprecated.
  public var active: [Operation] { operations.filter { !$0.isDeprecated } }
}

extension Definition {
  /// The status of the connector as a whole.
  public var connectorStatus: Value? { info(.msApiAnnotation)?["status"] }

  /// The families of operations that share a name; an operation without one is of the family of its own id.
  public var families: [OperationFamily] {
    let records = familyRecords.value {
      guard operations.contains(where: { $0.annotation?.family != nil }) else { return [] }
      var families: [(name: String, operations: [Int])] = []
      var places: [String: Int] = [:]
      for operation in operations {
        guard let name = operation.annotation?.family?.string ?? operation.id?.string else { continue }
        if let place = places[name] {
          families[place].operations.append(operation.ordinal)
        } else {
          places[name] = families.count
          families.append((name: name, operations: [operation.ordinal]))
        }
      }
      return families.filter { $0.operations.count > 1 }
    }
    return records.map { family in
      OperationFamily(
        name: family.name, operations: family.operations.map { Operation(definition: self, ordinal: $0) })
    }
  }
}
