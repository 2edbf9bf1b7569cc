public import Documents

/// An object of the tables where it is written: a server, a media type, a security scheme, a tag, …
///
/// Operations, parameters, responses, schemas and path items have views of their own.
public struct ObjectUse: DefinitionPart {
  /// The definition it belongs to.
  public let definition: Definition
  /// Its place among the objects of the definition.
  public let ordinal: Int

  /// The part at a place of a definition.
  public init(definition: Definition, ordinal: Int) {
    self.definition = definition
    self.ordinal = ordinal
  }

  var record: ObjectRecord { definition.objectRecords[ordinal] }

  /// What it is.
  public var kind: ObjectKind { record.kind }
  /// The object.
  public var value: Value { Value(document: definition.document, at: Int(record.node)) }
  /// A member by its keyword.
  public subscript(keyword: Keyword) -> Value? { definition[value, keyword] }
  /// A member by its keyword, with its name's place.
  public func member(_ keyword: Keyword) -> Member? { definition.member(of: value, keyword) }

  /// The key in front of it: its name in a map, or the keyword it is the value of; nil in a list.
  public var key: Key? {
    record.key < 0 ? nil : Member(document: definition.document, key: Int(record.key)).key
  }

  /// The operation it is written in; nil in a shared component.
  public var operation: Operation? {
    record.operation < 0 ? nil : Operation(definition: definition, ordinal: Int(record.operation))
  }

  /// Which way what it describes goes.
  public var usage: Schema.Usage { record.usage }

  /// The schema that its member `schema` holds.
  public var schema: Schema? { self[.schema].flatMap(definition.schema(at:)) }
}

extension Definition {
  /// The objects that have no view of their own, in the order of the text; references are not among them.
  public var objects: Parts<ObjectUse> {
    Parts(of: self, count: objectRecords.count)
  }

  /// The objects of one kind.
  public func objects(of kind: ObjectKind) -> [ObjectUse] {
    objectRecords.indices.filter { objectRecords[$0].kind == kind }.map { ObjectUse(definition: self, ordinal: $0) }
  }
}
