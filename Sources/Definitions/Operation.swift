public import Documents

/// An operation: a method of a path.
public struct Operation: DefinitionPart {
  /// The definition it belongs to.
  public let definition: Definition
  /// Its place among the operations of the definition.
  public let ordinal: Int

  /// The part at a place of a definition.
  @inlinable
  public init(definition: Definition, ordinal: Int) {
    self.definition = definition
    self.ordinal = ordinal
  }

  var record: OperationRecord { definition.operationRecords[ordinal] }

  /// The object.
  public var value: Value { Value(document: definition.document, at: Int(record.node)) }
  /// The key that names the method.
  public var method: Key { Member(document: definition.document, key: Int(record.key)).key }
  /// The path item it belongs to.
  public var pathItem: PathItem { PathItem(definition: definition, ordinal: Int(record.pathItem)) }

  /// Whether it has a member of a keyword.
  public func has(_ keyword: Keyword) -> Bool { definition.operationRecords[ordinal].keywords.contains(keyword) }
  /// A member by its keyword.
  public subscript(keyword: Keyword) -> Value? {
    let key =
      switch keyword {
      case .summary: definition.operationRecords[ordinal].summary
      case .description: definition.operationRecords[ordinal].description
      case .operationID: definition.operationRecords[ordinal].id
      default: has(keyword) ? Int32(definition.key(keyword, in: Int(record.node)) ?? -1) : -1
      }
    return key < 0 ? nil : Value(document: definition.document, at: Int(key) &+ 1)
  }
  /// A member by its keyword, with its name's place.
  public func member(_ keyword: Keyword) -> Member? { has(keyword) ? definition.member(of: value, keyword) : nil }

  /// The `operationId`, whatever its type.
  public var id: Value? { self[.operationID] }

  /// The operation as a message names it: its id, or method and path.
  public var name: String {
    if let id = id?.string, !id.isEmpty { return "operation '\(id)'" }
    return "operation \(method.string.uppercased()) \(pathItem.path.string)"
  }

  /// Whether users of the designer do not see it.
  public var isInternal: Bool { self[.msVisibility].isInternalVisibility }
  /// Whether it is marked as deprecated.
  public var isDeprecated: Bool { self[.deprecated]?.boolean ?? false }
  /// Whether it is a trigger.
  public var isTrigger: Bool { has(.msTrigger) }

  /// Whether its own list may hold a parameter twice.
  public var mayRepeatParameters: Bool { Parameter.mayRepeat(record.parameters, in: definition) }
  /// The parameters it lists itself, as they are written.
  public var writtenParameters: Parts<Parameter> { Parts(of: definition, record.parameters) }

  /// The parameters of its own and of its path item, references followed; its own replace those of the same name and
  /// place.
  public var effectiveParameters: ParameterList {
    ParameterList(definition, definition.effectiveParameters[ordinal])
  }

  /// Whether one of these parameters is sent in a place.
  public func takes(_ location: Parameter.Location) -> Bool {
    definition.effectiveParameters.has(location, at: ordinal)
  }

  /// How many responses it has.
  public var responseCount: Int { record.responses.count }

  /// The responses in the order of the text, references not followed.
  public var responses: Parts<Response> { Parts(of: definition, record.responses) }

  /// The MIME types of its requests: its own list where it has one, else the document's.
  public var consumes: [Value]? { (self[.consumes] ?? definition[.consumes]).map { Array($0.elements) } }
  /// The MIME types of its responses: its own list where it has one, else the document's.
  public var produces: [Value]? { (self[.produces] ?? definition[.produces]).map { Array($0.elements) } }
}
