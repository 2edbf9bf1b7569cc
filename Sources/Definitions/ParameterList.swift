/// Parameters by their places among those of a definition.
@frozen
public struct ParameterList: RandomAccessCollection, Sendable {
  @usableFromInline let definition: Definition
  @usableFromInline let ordinals: ArraySlice<Int32>

  init(_ definition: Definition, _ ordinals: ArraySlice<Int32>) {
    self.definition = definition
    self.ordinals = ordinals
  }

  /// The place of the first one.
  @inlinable
  public var startIndex: Int { ordinals.startIndex }
  /// The place behind the last one.
  @inlinable
  public var endIndex: Int { ordinals.endIndex }

  /// The parameter at a place.
  @inlinable
  public subscript(position: Int) -> Parameter {
    Parameter(definition: definition, ordinal: Int(ordinals[position]))
  }
}
