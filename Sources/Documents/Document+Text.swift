extension Document {
  /// The decoded text of a string or a key.
  public func text(of index: Int) -> String {
    let node = tape[index]
    if node.flags.contains(.isPooled) { return pool[Int(node.link)] }
    let content = node.content
    if node.flags.contains(.isEscaped) { return String(decoding: Escapes.decode(bytes[content]), as: UTF8.self) }
    return unsafe bytes.withUnsafeBufferPointer {
      unsafe String(decoding: UnsafeBufferPointer(rebasing: $0[content]), as: UTF8.self)
    }
  }

  /// The bytes of the decoded text of a string or a key.
  @inlinable
  public func textBytes(of index: Int) -> ArraySlice<UInt8> {
    let node = tape[index]
    return node.isPlain ? bytes[node.content] : Array(text(of: index).utf8)[...]
  }

  /// Whether the decoded text of a string or a key equals a text, character number by character number.
  @inlinable
  public func text(at index: Int, equals text: String) -> Bool {
    let node = tape[index]
    // Most texts are told apart by their lengths.
    return (!node.isPlain || node.content.count == text.utf8.count) && hasText(at: index, text)
  }

  @usableFromInline
  func hasText(at index: Int, _ text: String) -> Bool {
    let node = tape[index]
    guard node.isPlain else { return self.text(of: index).utf8.elementsEqual(text.utf8) }
    let content = node.content
    let isSame = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe bytes.hasSame($0, in: content) }
    return isSame ?? bytes[content].elementsEqual(text.utf8)
  }

  /// Whether the text of a node that is plain has the same bytes as a buffer.
  public func isText(of node: Node, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    unsafe bytes.hasSame(text, in: node.content)
  }

  /// Feeds a hasher the decoded text of a string or a key.
  func hashText(of index: Int, into hasher: inout Hasher) {
    let node = tape[index]
    guard node.isPlain else {
      var text = text(of: index)
      return text.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
    unsafe bytes[contentRange(of: node)].withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }

  /// The name among an object's members that equals a text, the first of several.
  public func key(named name: String, in object: Int) -> Int? {
    let container = tape[object]
    guard container.kind == .object else { return nil }
    let end = Int(container.link)
    var name = name
    return name.withUTF8 { name in
      let hash = unsafe NameHash.hash(name)
      var at = object &+ 1
      while at < end {
        let node = tape[at]
        if node.isPlain {
          if unsafe node.link == hash && bytes.hasSame(name, in: node.content) { return at }
        } else if unsafe text(of: at).utf8.elementsEqual(name) {
          return at
        }
        at = next(after: at &+ 1)
      }
      return nil
    }
  }

  /// The bytes of a scalar without its quotes.
  @inlinable
  public func contentRange(of node: Node) -> Range<Int> {
    node.content
  }
}
