public import Documents

extension Schema {
  /// The schemas in a list: `allOf`, `oneOf`, `anyOf`.
  public func parts(_ keyword: Keyword) -> [Schema] { parts(keyword, first: .max) }

  /// The first schemas in such a list, for who would look through a long one many times.
  func parts(_ keyword: Keyword, first most: Int) -> [Schema] {
    guard has(keyword), let list = self[keyword] else { return [] }
    return list.elements.prefix(most).compactMap(definition.schema(at:))
  }

  /// Whether null is among its values.
  public var isNullable: Bool {
    (has(.nullable) && self[.nullable]?.boolean == true) || (has(.xNullable) && self[.xNullable]?.boolean == true)
  }

  /// The `type`, where it is one string.
  public var type: Value? {
    has(.type) ? self[.type].flatMap { $0.isString ? $0 : nil } : nil
  }

  /// Whether it is of a type.
  public func isOfType(_ name: String) -> Bool { type?.equals(name) ?? false }
}
