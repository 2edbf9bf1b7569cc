/// A part of a definition, known by its place among those of its kind.
public protocol DefinitionPart: Sendable {
  /// The part at a place of a definition.
  init(definition: Definition, ordinal: Int)
}

/// All parts of one kind of a definition, in the order of the text.
@frozen
public struct Parts<Part: DefinitionPart>: RandomAccessCollection, Sendable {
  @usableFromInline let definition: Definition
  /// The place of the first one.
  public let startIndex: Int
  /// The place behind the last one.
  public let endIndex: Int

  init(of definition: Definition, count: Int) {
    self.definition = definition
    startIndex = 0
    endIndex = count
  }

  init(of definition: Definition, _ ordinals: Range<Int32>) {
    self.definition = definition
    startIndex = Int(ordinals.lowerBound)
    endIndex = Int(ordinals.upperBound)
  }

  /// The part at a place.
  @inlinable
  public subscript(position: Int) -> Part { Part(definition: definition, ordinal: position) }
}
