public import Documents

/// A path with its operations.
public struct PathItem: DefinitionPart {
  /// The definition it belongs to.
  public let definition: Definition
  /// Its place among the path items of the definition.
  public let ordinal: Int

  /// The part at a place of a definition.
  public init(definition: Definition, ordinal: Int) {
    self.definition = definition
    self.ordinal = ordinal
  }

  var record: PathItemRecord { definition.pathItemRecords[ordinal] }

  /// The object.
  public var value: Value { Value(document: definition.document, at: Int(record.node)) }
  /// The path, or the expression of a callback.
  public var path: Key { Member(document: definition.document, key: Int(record.key)).key }
  /// Whether it stands in a callback, not below `paths`.
  public var isCallback: Bool { record.isCallback }
  /// Whether it is, or may be, described in another place.
  public var isElsewhere: Bool { self[.ref] != nil }
  /// A member by its keyword.
  public subscript(keyword: Keyword) -> Value? { definition[value, keyword] }
  /// The parameters of all its operations, references followed.
  public var parameters: [Parameter] { record.parameters.map { definition.parameter(ordinal: Int($0)).resolved } }
  /// Whether its own list may hold a parameter twice.
  public var mayRepeatParameters: Bool { Parameter.mayRepeat(record.parameters, in: definition) }
  /// The parameters of all its operations, as they are written.
  public var writtenParameters: Parts<Parameter> { Parts(of: definition, record.parameters) }
  /// Its operations.
  public var operations: [Operation] {
    var operations: [Operation] = []
    var next = record.firstOperation
    while next >= 0 {
      operations.append(Operation(definition: definition, ordinal: Int(next)))
      next = definition.operationRecords[Int(next)].next
    }
    return operations
  }
  /// The value of `x-ms-notification-content`.
  public var notificationContent: Value? { self[.msNotificationContent] }
  /// The schema of its notification content.
  public var notificationSchema: Schema? {
    record.notification < 0 ? nil : Schema(definition: definition, ordinal: Int(record.notification))
  }
}
