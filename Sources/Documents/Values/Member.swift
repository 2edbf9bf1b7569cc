/// A member of an object: its name, where the name stands, and its value.
public struct Member: Sendable {
  /// The document it belongs to.
  public let document: Document
  /// The node of its name.
  public let keyIndex: Int

  @inlinable
  init(document: Document, keyIndex: Int) {
    self.document = document
    self.keyIndex = keyIndex
  }

  /// The member whose name is a node of the tape.
  @inlinable
  public init(document: Document, key: Int) {
    self.init(document: document, keyIndex: key)
  }

  /// The name.
  @inlinable
  public var key: Key { Key(document: document, index: keyIndex) }

  /// The value.
  @inlinable
  public var value: Value { Value(document: document, at: keyIndex &+ 1) }

  /// The bytes from the name to the end of the value.
  public var range: Range<Int> {
    key.range.lowerBound..<Int(document.tape[keyIndex &+ 1].end)
  }
}

/// The name of a member, with the place it stands at.
public struct Key: Sendable {
  /// The document it belongs to.
  public let document: Document
  /// Its node on the tape.
  public let index: Int

  @inlinable
  init(document: Document, index: Int) {
    self.document = document
    self.index = index
  }

  /// The bytes it stands in, quotes included.
  @inlinable
  public var range: Range<Int> {
    let node = document.tape[index]
    return Int(node.start)..<Int(node.end)
  }

  /// The decoded name.
  public var string: String { document.text(of: index) }

  /// Whether the name equals a text.
  @inlinable
  public static func == (key: Key, text: String) -> Bool {
    key.document.text(at: key.index, equals: text)
  }
}

/// The members of an object in the order of the text, doubled names included.
public struct Members: Sequence, Sendable {
  @usableFromInline let document: Document
  @usableFromInline let first: Int
  @usableFromInline let end: Int

  @inlinable
  init(_ value: Value) {
    document = value.document
    first = value.index &+ 1
    end = value.kind == .object ? Int(value.node.link) : first
  }

  /// Whether there are none.
  public var isEmpty: Bool { first == end }

  /// Starts a walk.
  @inlinable
  public func makeIterator() -> Iterator { Iterator(document: document, at: first, end: end) }

  /// Walks the members.
  public struct Iterator: IteratorProtocol {
    @usableFromInline let document: Document
    @usableFromInline var at: Int
    @usableFromInline let end: Int

    @inlinable
    init(document: Document, at: Int, end: Int) {
      self.document = document
      self.at = at
      self.end = end
    }

    /// The next one.
    @inlinable
    public mutating func next() -> Member? {
      guard at < end else { return nil }
      let member = Member(document: document, keyIndex: at)
      at = document.next(after: at &+ 1)
      return member
    }
  }
}

/// The elements of an array in the order of the text.
public struct Elements: Sequence, Sendable {
  @usableFromInline let document: Document
  @usableFromInline let first: Int
  @usableFromInline let end: Int

  @inlinable
  init(_ value: Value) {
    document = value.document
    first = value.index &+ 1
    end = value.kind == .array ? Int(value.node.link) : first
  }

  /// Whether there are none.
  public var isEmpty: Bool { first == end }

  /// Starts a walk.
  @inlinable
  public func makeIterator() -> Iterator { Iterator(document: document, at: first, end: end) }

  /// Walks the elements.
  public struct Iterator: IteratorProtocol {
    @usableFromInline let document: Document
    @usableFromInline var at: Int
    @usableFromInline let end: Int

    @inlinable
    init(document: Document, at: Int, end: Int) {
      self.document = document
      self.at = at
      self.end = end
    }

    /// The next one.
    @inlinable
    public mutating func next() -> Value? {
      guard at < end else { return nil }
      let value = Value(document: document, at: at)
      at = document.next(after: at)
      return value
    }
  }
}
