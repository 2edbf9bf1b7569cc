public import Documents

/// A parameter where it is written: in the list of a path item or an operation, or named for all.
public struct Parameter: DefinitionPart {
  /// Where a parameter is sent.
  public enum Location: UInt8, Sendable {
    case query
    case header
    case path
    case formData
    case body
    case cookie
    /// `in` is absent or wrong.
    case unknown
  }

  /// Who lists a parameter.
  public enum Owner: Sendable, Equatable {
    /// Nobody: it is named, for references.
    case shared
    /// A path item, by its place among them.
    case pathItem(Int)
    /// An operation, by its place among them.
    case operation(Int)
  }

  /// The definition it belongs to.
  public let definition: Definition
  /// Its place among the parameters of the definition.
  public let ordinal: Int

  /// The part at a place of a definition.
  @inlinable
  public init(definition: Definition, ordinal: Int) {
    self.definition = definition
    self.ordinal = ordinal
  }

  var record: ParameterRecord { definition.parameterRecords[ordinal] }

  /// The object.
  public var value: Value { Value(document: definition.document, at: Int(record.node)) }
  /// The keywords it has; none where a reference stands in its place.
  public var keywords: KeywordSet { record.keywords }

  /// Whether it has a keyword that a schema may have, too.
  public func has(_ keyword: Keyword) -> Bool { record.keywords.contains(keyword) }

  /// A member by its keyword.
  public subscript(keyword: Keyword) -> Value? {
    if record.isSchema(in: definition) { return Schema(definition: definition, ordinal: Int(record.schema))[keyword] }
    return has(keyword) || keyword.rawValue >= 63 ? definition[Int(record.node), keyword] : nil
  }
  /// A member by its keyword, with its name's place.
  public func member(_ keyword: Keyword) -> Member? { definition.member(of: value, keyword) }

  /// Where it is sent.
  public var location: Location { record.location }
  /// Who lists it.
  public var owner: Owner { record.owner }
  /// The `name`, whatever its type.
  public var name: Value? {
    record.name < 0 ? self[.name] : Value(document: definition.document, at: Int(record.name))
  }
  /// Whether it has to be given.
  public var isRequired: Bool { self[.required]?.boolean ?? false }
  /// Whether it has a value where none is given, of its own or of its schema.
  public var hasDefault: Bool {
    if has(.defaultValue) { return true }
    return definition.isTwo ? false : schema?.resolved?.has(.defaultValue) ?? false
  }
  /// Whether users of the designer do not see it.
  public var isInternal: Bool { self[.msVisibility].isInternalVisibility }

  /// The schema of its value: its own keywords in 2.0 outside of the body, else what `schema` holds.
  public var schema: Schema? {
    record.schema < 0 ? nil : Schema(definition: definition, ordinal: Int(record.schema))
  }

  /// The reference that stands in its place.
  public var reference: Reference? {
    record.reference < 0 ? nil : Reference(definition: definition, ordinal: Int(record.reference))
  }

  /// The parameter at the end of its reference, or itself.
  public var resolved: Parameter { Parameter(definition: definition, ordinal: Int(record.resolved)) }

  /// Whether it replaces another one, or doubles it in one list: the same name in the same place.
  public func isSame(as other: Parameter) -> Bool {
    guard location == other.location, let name, let otherName = other.name, name.isString, otherName.isString else {
      return false
    }
    guard location == .header else { return name.isDeepEqual(to: otherName) }
    return name.string?.lowercased() == otherName.string?.lowercased()
  }
}

extension Parameter.Location {
  init?(_ document: Document, _ index: Int) {
    guard document.tape[index].kind == .string else { return nil }
    func isText(_ text: String) -> Bool { document.text(at: index, equals: text) }
    if isText("query") {
      self = .query
    } else if isText("path") {
      self = .path
    } else if isText("body") {
      self = .body
    } else if isText("header") {
      self = .header
    } else if isText("formData") {
      self = .formData
    } else if isText("cookie") {
      self = .cookie
    } else {
      return nil
    }
  }
}

extension Definition {
  func parameter(ordinal: Int) -> Parameter { Parameter(definition: self, ordinal: ordinal) }
}
