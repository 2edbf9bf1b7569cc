public import Documents

/// A `$ref` where a reference has a meaning.
public struct Reference: DefinitionPart {
  /// How a reference ends.
  public enum State: UInt8, Sendable {
    /// At an object of the right kind.
    case resolved
    /// The value is no string, or no JSON Pointer behind `#`.
    case malformed
    /// It names another file or a URL; those are never read.
    case external
    /// Nothing stands there.
    case unresolved
    /// At an object of the right kind that does not stand where such objects are kept.
    case elsewhere
    /// Something else stands there than the place asks for.
    case wrongKind
  }

  /// The definition it belongs to.
  public let definition: Definition
  /// Its place among the references of the definition.
  public let ordinal: Int

  /// The part at a place of a definition.
  public init(definition: Definition, ordinal: Int) {
    self.definition = definition
    self.ordinal = ordinal
  }

  var record: ReferenceRecord { definition.referenceRecords[ordinal] }

  /// The value of `$ref`.
  public var value: Value { Value(document: definition.document, at: Int(record.node)) }
  /// The object that holds it.
  public var holder: Value { Value(document: definition.document, at: Int(record.holder)) }
  /// What the place asks for.
  public var expected: ObjectKind { record.expected }
  /// How it ends.
  public var state: State { record.state }
  /// What stands at its target, of whatever kind.
  public var target: Value? {
    record.target < 0 ? nil : Value(document: definition.document, at: Int(record.target))
  }
}
