/// A part of a definition, known by its place among those of its kind.
public protocol DefinitionPart: Sendable {
  /// The part at a place of a definition.
  init(definition: Definition, ordinal: Int)
}

/// All parts of one kind of a definition, in the order of the text.
@frozen
public struct Parts<Part: DefinitionPart>: RandomAccessCollection, Sendable {
  @usableFromInline let definition: Definition
  /// The place behind the last one.
  public let endIndex: Int

  init(of definition: Definition, count: Int) {
    self.definition = definition
    endIndex = count
  }

  /// The place of the first one.
  @inlinable
  public var startIndex: Int { 0 }

  /// The part at a place.
  @inlinable
  public subscript(position: Int) -> Part { Part(definition: definition, ordinal: position) }
}
