/// A JSON value of our own making, in the order and with the number texts it was given.
public indirect enum JSON: Sendable, Equatable {
  case null
  case boolean(Bool)
  /// A number as it is to be written.
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A member of an object.
  public struct Member: Sendable, Equatable {
    /// The name.
    public var name: String
    /// The value.
    public var value: JSON

    /// A member of a name and a value.
    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }
}

extension JSON {
  /// The value of a document, copied: order, number texts and doubled names are kept.
  public init(_ value: Value) {
    switch value.kind {
    case .null, .key, .alias: self = .null
    case .boolean: self = .boolean(value.boolean ?? false)
    case .number: self = value.jsonNumber
    case .string: self = .string(value.string ?? "")
    case .array: self = .array(value.elements.map { JSON($0) })
    case .object: self = .object(value.members.map { Member($0.key.string, JSON($0.value)) })
    }
  }
}
