public import Documents

extension Definition {
  /// The operations in the order of the text, those of callbacks included.
  public var operations: Parts<Operation> {
    Parts(of: self, count: operationRecords.count)
  }

  /// The path items in the order of the text, those of callbacks included.
  public var pathItems: Parts<PathItem> {
    Parts(of: self, count: pathItemRecords.count)
  }

  /// The parameters where they are written, references included.
  public var parameters: Parts<Parameter> {
    Parts(of: self, count: parameterRecords.count)
  }

  /// The responses where they are written, references included.
  public var responses: Parts<Response> {
    Parts(of: self, count: responseRecords.count)
  }

  /// The schemas where they are written, references included; a parent comes before its parts.
  public var schemas: Parts<Schema> {
    Parts(of: self, count: schemaRecords.count)
  }

  /// Visits the schemas that have one of some keywords, and none of others.
  public func eachSchema(
    having wanted: KeywordSet, lacking unwanted: KeywordSet = KeywordSet(), _ visit: (Schema) -> Void
  ) {
    let records = schemaRecords
    for ordinal in records.indices {
      let keywords = records[ordinal].keywords
      if keywords.isDisjoint(with: wanted) || !keywords.isDisjoint(with: unwanted) { continue }
      visit(Schema(definition: self, ordinal: ordinal))
    }
  }

  /// Visits the schemas of a type.
  public func eachSchema(of type: Schema.ValueType, _ visit: (Schema) -> Void) {
    for ordinal in schemaRecords.indices where schemaRecords[ordinal].type == type {
      visit(Schema(definition: self, ordinal: ordinal))
    }
  }

  /// Visits the properties that callers send, not all of them unseen by users, and that lack a keyword.
  public func eachShownProperty(lacking keyword: Keyword, _ visit: (Schema) -> Void) {
    for ordinal in schemaRecords.indices
    where schemaRecords[ordinal].role == .property && !schemaRecords[ordinal].keywords.contains(keyword)
      && schemaRecords[Int(schemaRecords[ordinal].root)].usage.contains(.shown)
    {
      visit(Schema(definition: self, ordinal: ordinal))
    }
  }

  /// Every `$ref` that is a reference.
  public var references: Parts<Reference> {
    Parts(of: self, count: referenceRecords.count)
  }

  /// Every use of an extension of the connector platform.
  public var extensions: Parts<ExtensionUse> {
    Parts(of: self, count: extensionRecords.count)
  }

  /// The uses of one extension.
  public func extensions(_ keyword: Keyword) -> [ExtensionUse] {
    var uses: [ExtensionUse] = []
    for ordinal in extensionRecords.indices where extensionRecords[ordinal].keyword == keyword {
      uses.append(ExtensionUse(definition: self, ordinal: ordinal))
    }
    return uses
  }

  /// The schema that a value is.
  public func schema(at value: Value) -> Schema? {
    guard value.isObject, let ordinal = schemaOrdinal(of: Int32(value.index)) else { return nil }
    return Schema(definition: self, ordinal: Int(ordinal))
  }

  /// The parameter that a value is.
  public func parameter(at value: Value) -> Parameter? {
    let ordinal = Int(annotations[value.index]) &- 1
    guard value.isObject, parameterRecords.indices.contains(ordinal), parameterRecords[ordinal].node == value.index
    else { return nil }
    return Parameter(definition: self, ordinal: ordinal)
  }

  /// The path item that a value is.
  public func pathItem(at value: Value) -> PathItem? {
    let ordinal = Int(annotations[value.index]) &- 1
    guard value.isObject, pathItemRecords.indices.contains(ordinal), pathItemRecords[ordinal].node == value.index
    else { return nil }
    return PathItem(definition: self, ordinal: ordinal)
  }

  /// The response that a value is.
  public func response(at value: Value) -> Response? {
    let ordinal = Int(annotations[value.index]) &- 1
    guard value.isObject, responseRecords.indices.contains(ordinal), responseRecords[ordinal].node == value.index
    else { return nil }
    return Response(definition: self, ordinal: ordinal)
  }

  /// The operation of an operationId; of two the first.
  public func operation(id: String) -> Operation? {
    let ordinals = operationsByID.value {
      var ordinals: [String: Int] = [:]
      for operation in operations {
        if let id = operation.id?.string, ordinals[id] == nil { ordinals[id] = operation.ordinal }
      }
      return ordinals
    }
    return ordinals[id].map { Operation(definition: self, ordinal: $0) }
  }
}
