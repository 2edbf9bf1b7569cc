public import Documents

/// An extension of the connector platform where it is used.
public struct ExtensionUse: Sendable {
  /// The definition it belongs to.
  public let definition: Definition
  let ordinal: Int

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
}
