public import Documents

/// An extension of the connector platform where it is used.
public struct ExtensionUse: DefinitionPart {
  /// The definition it belongs to.
  public let definition: Definition
  let ordinal: Int

  /// The part at a place of a definition.
  public init(definition: Definition, ordinal: Int) {
    self.definition = definition
    self.ordinal = ordinal
  }

  private var record: ExtensionRecord { definition.extensionRecords[ordinal] }

  /// Which extension.
  public var keyword: Keyword { record.keyword }
  /// Its name with its place.
  public var member: Member { Member(document: definition.document, key: Int(record.key)) }
  /// Its value.
  public var value: Value { member.value }
  /// The kind of the object that holds it.
  public var object: ObjectKind { record.object }
  /// The object that holds it.
  public var holder: Value { Value(document: definition.document, at: Int(record.holder)) }

  /// The schema that holds it; nil on anything else, and on a body parameter.
  public var schema: Schema? {
    switch record.object {
    case .schema, .items, .parameter, .header:
      record.ordinal < 0 ? nil : Schema(definition: definition, ordinal: Int(record.ordinal))
    default: nil
    }
  }

  /// The operation that holds it; nil on anything else.
  public var operation: Operation? {
    record.object == .operation && record.ordinal >= 0
      ? Operation(definition: definition, ordinal: Int(record.ordinal)) : nil
  }

  /// Whether it has no meaning on the object that holds it.
  public var isMisplaced: Bool {
    record.object != .notificationContent && !ExtensionPlaces.shared.allow(record.keyword, on: record.object)
  }
}
