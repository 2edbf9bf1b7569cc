/// One entry of a document's tape: a value, or the key in front of one, with the bytes it stands in.
///
/// A container is followed by what it holds: an object by key, value, key, value …, an array by its elements.
@frozen
public struct Node: Sendable {
  /// The first byte: the opening quote or bracket, or the first character of a bare scalar.
  public var start: UInt32
  /// The byte after the last one.
  public var end: UInt32
  /// Of a container: the tape index after everything it holds. Of a scalar that `isPooled`: its entry in the pool.
  /// Of an alias: the tape index of the value it stands for. Of any other key that is plain: its hash. Of any other
  /// scalar: nothing.
  public var link: UInt32
  /// The kind in the lowest byte, flags above.
  @usableFromInline var word: UInt32

  /// A node of a kind over a range of bytes.
  @inlinable
  public init(_ kind: NodeKind, start: UInt32, end: UInt32, link: UInt32 = 0, flags: NodeFlags = []) {
    self.start = start
    self.end = end
    self.link = link
    self.word = UInt32(kind.rawValue) | (flags.rawValue &<< 8)
  }

  /// What stands here.
  @inlinable
  public var kind: NodeKind {
    // Each of the eight values of three bits is a kind.
    unsafe unsafeBitCast(UInt8(truncatingIfNeeded: word & 7), to: NodeKind.self)
  }

  /// Whether it is an array or an object.
  @inlinable
  public var isContainer: Bool { kind == .array || kind == .object }

  /// What the reader learned about the text.
  @inlinable
  public var flags: NodeFlags {
    get { NodeFlags(rawValue: word &>> 8) }
    set { word = (word & 0xFF) | (newValue.rawValue &<< 8) }
  }

  /// Whether its text stands in the bytes as it is meant, so that nothing has to be decoded.
  @inlinable
  public var isPlain: Bool { flags.isDisjoint(with: [.isEscaped, .isPooled]) }

  /// The bytes of a scalar without its quotes.
  @inlinable
  public var content: Range<Int> {
    if flags.contains(.isBare) { return Int(start)..<Int(end) }
    return (Int(start) &+ 1)..<max(Int(start) &+ 1, Int(end) &- 1)
  }
}

/// What a node is.
@frozen
public enum NodeKind: UInt8, Sendable {
  /// `null`, and whatever could not be read as a value.
  case null
  /// `true` or `false`; the flag `isTrue` tells which.
  case boolean
  /// A number, kept as its source text.
  case number
  /// A string value.
  case string
  /// The name of a member; always followed by the member's value.
  case key
  /// An array.
  case array
  /// An object.
  case object
  /// A YAML alias; `link` is the value it stands for.
  case alias
}

/// What the reader learned about a scalar's text.
@frozen
public struct NodeFlags: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt32

  /// Flags of bits.
  @inlinable
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// The text between the quotes holds an escape and has to be decoded.
  @inlinable public static var isEscaped: NodeFlags { NodeFlags(rawValue: 1 << 0) }
  /// The text holds a byte above 0x7F.
  @inlinable public static var isNotASCII: NodeFlags { NodeFlags(rawValue: 1 << 1) }
  /// The decoded text stands in the document's pool, not in its bytes.
  @inlinable public static var isPooled: NodeFlags { NodeFlags(rawValue: 1 << 2) }
  /// The boolean is true.
  @inlinable public static var isTrue: NodeFlags { NodeFlags(rawValue: 1 << 3) }
  /// The text stands bare, without quotes around it.
  @inlinable public static var isBare: NodeFlags { NodeFlags(rawValue: 1 << 4) }
  /// The value was repaired while reading; a fault tells why.
  @inlinable public static var isRepaired: NodeFlags { NodeFlags(rawValue: 1 << 5) }
}
