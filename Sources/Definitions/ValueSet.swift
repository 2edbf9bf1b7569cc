public import Documents

/// A set of JSON values; numbers are the same by value, texts by what they say.
public struct ValueSet {
  private var texts: Set<String> = []

  /// An empty set.
  public init() {}

  /// Adds a value; false where it was there.
  @discardableResult
  public mutating func insert(_ value: Value) -> Bool { texts.insert(ValueSet.text(of: value)).inserted }

  /// Whether a value is in it.
  public func contains(_ value: Value) -> Bool { texts.contains(ValueSet.text(of: value)) }

  private static func text(of value: Value) -> String {
    switch value.kind {
    case .string: "s" + (value.string ?? "")
    case .number: "n" + (value.number?.integer.map { String($0) } ?? value.number?.double.description ?? "")
    default: "j" + JSON(value).compactText
    }
  }
}
