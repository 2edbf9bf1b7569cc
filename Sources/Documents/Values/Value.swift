/// A value of a document, with the place it stands at.
public struct Value: Sendable {
  /// The document it belongs to.
  public let document: Document
  /// Its node on the tape.
  public let index: Int

  /// The value at a tape index; an alias is followed to what it stands for.
  @inlinable
  public init(document: Document, at index: Int) {
    self.document = document
    let node = document.tape[index]
    self.index = node.kind == .alias ? Int(node.link) : index
  }

  @inlinable
  var node: Node { document.tape[index] }

  /// What the value is.
  @inlinable
  public var kind: NodeKind { node.kind }

  /// The bytes it stands in, quotes and brackets included.
  @inlinable
  public var range: Range<Int> {
    let node = node
    return Int(node.start)..<Int(node.end)
  }

  /// Whether it is an object.
  @inlinable
  public var isObject: Bool { kind == .object }
  /// Whether it is an array.
  @inlinable
  public var isArray: Bool { kind == .array }
  /// Whether it is a string.
  @inlinable
  public var isString: Bool { kind == .string }
  /// Whether it is `null`.
  @inlinable
  public var isNull: Bool { kind == .null }

  /// The boolean, where it is one.
  @inlinable
  public var boolean: Bool? {
    let node = node
    return node.kind == .boolean ? node.flags.contains(.isTrue) : nil
  }

  /// The decoded text, where it is a string.
  public var string: String? {
    kind == .string ? document.text(of: index) : nil
  }

  /// The text as it is written in the file.
  public var source: String {
    String(decoding: document.bytes[range], as: UTF8.self)
  }

  /// The members of an object; none of anything else.
  @inlinable
  public var members: Members { Members(self) }

  /// The elements of an array; none of anything else.
  @inlinable
  public var elements: Elements { Elements(self) }

  /// The value of the first member of that name.
  public subscript(name: String) -> Value? {
    document.key(named: name, in: index).map { Value(document: document, at: $0 &+ 1) }
  }

  /// The first member of that name.
  public func member(_ name: String) -> Member? {
    document.key(named: name, in: index).map { Member(document: document, keyIndex: $0) }
  }

  /// Whether it is a string that equals a text.
  @inlinable
  public func equals(_ text: String) -> Bool {
    kind == .string && document.text(at: index, equals: text)
  }
}

extension Value: Equatable {
  /// Two values are the same when they are the same node of the same document.
  public static func == (left: Value, right: Value) -> Bool {
    left.index == right.index && left.document === right.document
  }
}
