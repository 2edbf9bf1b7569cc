public import Documents

extension DynamicCall {
  /// One of the values that an operation is called with.
  public struct Argument: Sendable {
    /// Where its value comes from.
    public enum Content: Sendable {
      /// It stands in the definition.
      case literal(Value)
      /// It is what a parameter or property of the calling operation holds.
      case reference(Value)
      /// It is taken from the item of a tree that was chosen before.
      case selectedItem(Value)
      /// Nothing that the grammar of the extension knows.
      case unknown
    }

    /// The parameter or property of the called operation.
    public let key: Key
    /// What stands behind the key.
    public let value: Value
    /// Where its value comes from.
    public let content: Content

    init(_ member: Member, usesPaths: Bool) {
      key = member.key
      value = member.value
      content = Argument.content(of: member.value, usesPaths: usesPaths)
    }

    private static func content(of value: Value, usesPaths: Bool) -> Content {
      if usesPaths {
        if let reference = value["parameterReference"] { return reference.isString ? .reference(reference) : .unknown }
        if let literal = value["value"] { return .literal(literal) }
        if let path = value["selectedItemValuePath"] { return .selectedItem(path) }
        return .unknown
      }
      if let reference = value["parameter"] { return reference.isString ? .reference(reference) : .unknown }
      return .literal(value)
    }
  }
}
