public import Documents

/// A response where it is written: of an operation, or named for all.
public struct Response: DefinitionPart {
  /// The definition it belongs to.
  public let definition: Definition
  /// Its place among the responses of the definition.
  public let ordinal: Int

  /// The part at a place of a definition.
  @inlinable
  public init(definition: Definition, ordinal: Int) {
    self.definition = definition
    self.ordinal = ordinal
  }

  var record: ResponseRecord { definition.responseRecords[ordinal] }

  /// The object.
  public var value: Value { Value(document: definition.document, at: Int(record.node)) }
  /// The status code, or the name of a shared one.
  public var code: Key { Member(document: definition.document, key: Int(record.key)).key }
  /// A member by its keyword.
  public subscript(keyword: Keyword) -> Value? { definition[Int(record.node), keyword] }
  /// A member by its keyword, with its name's place.
  public func member(_ keyword: Keyword) -> Member? { definition.member(of: value, keyword) }
  /// The operation it belongs to; nil for a shared one.
  public var operation: Operation? {
    record.operation < 0 ? nil : Operation(definition: definition, ordinal: Int(record.operation))
  }

  /// The reference that stands in its place.
  public var reference: Reference? {
    record.reference < 0 ? nil : Reference(definition: definition, ordinal: Int(record.reference))
  }

  /// The response at the end of its reference, or itself.
  public var resolved: Response {
    var response = self
    for _ in 0..<8 where response.record.reference >= 0 {
      guard let target = response.reference?.target, let next = definition.response(at: target) else { break }
      response = next
    }
    return response
  }

  /// The schemas of its content: `schema` in 2.0, one for each media type in 3.0.
  public var schemas: [Schema] {
    var schemas: [Schema] = []
    eachSchema { schemas.append($0) }
    return schemas
  }

  /// Visits the schemas of its content.
  public func eachSchema(_ visit: (Schema) -> Void) {
    let schema = record.schema
    if schema >= 0 {
      visit(Schema(definition: definition, ordinal: Int(schema)))
    } else if !definition.isTwo, self[.schema] == nil, let content = self[.content] {
      for member in content.members {
        if let schema = definition[member.value, .schema].flatMap(definition.schema(at:)) { visit(schema) }
      }
    }
  }

  /// The status code, where its name is one of three digits.
  public var status: Int? {
    let text = definition.document.textBytes(of: Int(record.key))
    guard text.count == 3 else { return nil }
    var status = 0
    for byte in text {
      let digit = byte &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      status = status &* 10 &+ Int(digit)
    }
    return status
  }
}
