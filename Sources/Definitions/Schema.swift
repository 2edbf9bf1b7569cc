public import Documents

/// A schema, or a parameter, items or header object of 2.0 that holds the keywords of one.
public struct Schema: DefinitionPart {
  /// What a schema is to the one it is a part of.
  public enum Role: UInt8, Sendable {
    /// The root of a tree: of a body, a response, a definition, a media type.
    case root
    case property
    case items
    case additionalProperties
    case allOf
    case oneOf
    case anyOf
    case not
    /// A parameter of 2.0 outside of the body.
    case parameter
    /// A response header of 2.0.
    case header

    init(_ keyword: Keyword) {
      switch keyword {
      case .properties: self = .property
      case .items: self = .items
      case .additionalProperties: self = .additionalProperties
      case .allOf: self = .allOf
      case .oneOf: self = .oneOf
      case .anyOf: self = .anyOf
      case .notSchema: self = .not
      default: self = .root
      }
    }
  }

  /// The way that values of a schema go.
  public struct Usage: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// A usage of bits.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Sent by callers: parameters and bodies.
    public static let input = Usage(rawValue: 1)
    /// Read by callers: responses and notifications.
    public static let output = Usage(rawValue: 2)
    /// Sent, and some way to it is visible to users of the designer from end to end.
    static let shown = Usage(rawValue: 4)
  }

  /// The definition it belongs to.
  public let definition: Definition
  /// Its place among the schemas of the definition.
  public let ordinal: Int

  /// The part at a place of a definition.
  @inlinable
  public init(definition: Definition, ordinal: Int) {
    self.definition = definition
    self.ordinal = ordinal
  }

  var record: SchemaRecord { definition.schemaRecords[ordinal] }

  /// The object.
  public var value: Value { Value(document: definition.document, at: Int(record.node)) }
  /// The keywords it has.
  public var keywords: KeywordSet { record.keywords }
  /// What it is to its parent.
  public var role: Role { record.role }
  /// The kind of the object of whose member it is the value.
  public var holder: ObjectKind { record.holder }
  /// Which way its values go; a shared one goes the ways of all that reach it.
  public var usage: Usage { definition.schemaRecords[Int(record.root)].usage }

  /// Whether it has a keyword.
  public func has(_ keyword: Keyword) -> Bool { record.keywords.contains(keyword) }

  /// A member by its keyword.
  public subscript(keyword: Keyword) -> Value? {
    let key: Int32
    switch keyword {
    case .description: key = record.description
    case .msSummary: key = record.summary
    default: return has(keyword) || keyword.rawValue >= 63 ? definition[Int(record.node), keyword] : nil
    }
    return key < 0 ? nil : Value(document: definition.document, at: Int(key) &+ 1)
  }

  /// A member by its keyword, with its name's place.
  public func member(_ keyword: Keyword) -> Member? { definition.member(of: value, keyword) }

  /// The key that names it: a property, a definition, a media type's `schema`; nil in a list.
  public var key: Key? {
    record.key < 0 ? nil : Member(document: definition.document, key: Int(record.key)).key
  }

  /// The name of the property it is.
  public var propertyName: String? { role == .property ? key?.string : nil }

  /// The schema it is a part of.
  public var parent: Schema? {
    record.parent < 0 ? nil : Schema(definition: definition, ordinal: Int(record.parent))
  }

  /// The root of its tree.
  public var root: Schema { Schema(definition: definition, ordinal: Int(record.root)) }

  /// The operation it is written in; nil in a shared component.
  public var operation: Operation? {
    record.operation < 0 ? nil : Operation(definition: definition, ordinal: Int(record.operation))
  }

  /// The reference that stands in its place.
  public var reference: Reference? {
    record.reference < 0 ? nil : Reference(definition: definition, ordinal: Int(record.reference))
  }

  /// The schema at the end of its references, or itself; nil where they end nowhere or go in a circle.
  public var resolved: Schema? {
    let end = definition.schemaRecords[ordinal].resolved
    return end < 0 ? nil : Schema(definition: definition, ordinal: Int(end))
  }

  /// The properties it declares itself.
  public var properties: [(key: Key, schema: Schema)] {
    guard let properties = self[.properties] else { return [] }
    return properties.members.compactMap { member in
      definition.schema(at: member.value).map { (member.key, $0) }
    }
  }

  /// The schema of its elements.
  public var items: Schema? { self[.items].flatMap(definition.schema(at:)) }
  /// The schema of the members that it does not name.
  public var additionalProperties: Schema? { self[.additionalProperties].flatMap(definition.schema(at:)) }
  /// The schemas it is made of.
  public var allOf: [Schema] { self[.allOf]?.elements.compactMap(definition.schema(at:)) ?? [] }

  /// Whether it, or what it is a part of within its tree, is hidden from users of the designer.
  public var isInternal: Bool {
    var schema: Schema? = self
    while let current = schema {
      if current.has(.msVisibility), current[.msVisibility].isInternalVisibility { return true }
      schema = current.parent
    }
    return false
  }

  /// Whether its shape is only known at design time.
  var isDynamic: Bool { has(.msDynamicSchema) || has(.msDynamicProperties) }
}

extension Optional where Wrapped == Value {
  /// Whether a value of `x-ms-visibility` hides what bears it.
  public var isInternalVisibility: Bool { self?.isWord("internal") ?? false }
}
