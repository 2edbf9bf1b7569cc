/// A set of the keywords that stand in schemas.
public struct KeywordSet: Sendable, Hashable, ExpressibleByArrayLiteral {
  @usableFromInline var bits: UInt64

  @inlinable
  init(bits: UInt64) {
    self.bits = bits
  }

  /// The set of some keywords; those that no schema has are left out.
  public init(arrayLiteral keywords: Keyword...) {
    bits = 0
    for keyword in keywords { insert(keyword) }
  }

  /// No keyword at all.
  public init() {
    bits = 0
  }

  /// The keywords that lead to other schemas.
  static let composing: KeywordSet = [.ref, .properties, .allOf, .oneOf, .anyOf, .items]
  /// The keywords that hold a value against several schemas.
  static let branching: KeywordSet = [.allOf, .oneOf, .anyOf, .notSchema]
  /// The keywords that bound numbers, and those that bound texts.
  static let numeric: KeywordSet = [.maximum, .minimum, .multipleOf, .format]
  static let textual: KeywordSet = [.maxLength, .minLength, .pattern, .format]
  /// The keywords that bound lists.
  static let counting: KeywordSet = [.maxItems, .minItems, .uniqueItems]

  /// A mark that every schema carries: a rule that wants them all asks for it.
  public static let anything = KeywordSet(bits: 1 << 63)

  /// Adds a keyword.
  @inlinable
  public mutating func insert(_ keyword: Keyword) {
    if keyword.rawValue < 63 { bits |= 1 &<< UInt64(keyword.rawValue) }
  }

  /// Whether a keyword is in it.
  @inlinable
  public func contains(_ keyword: Keyword) -> Bool {
    keyword.rawValue < 63 && bits & (1 &<< UInt64(keyword.rawValue)) != 0
  }

  /// Whether two sets have nothing in common.
  @inlinable
  public func isDisjoint(with other: KeywordSet) -> Bool {
    bits & other.bits == 0
  }
}
