extension Document {
  /// The decoded text of a string or a key.
  public func text(of index: Int) -> String {
    let node = tape[index]
    if node.flags.contains(.isPooled) { return pool[Int(node.link)] }
    let content = contentRange(of: node)
    if node.flags.contains(.isEscaped) { return String(decoding: Escapes.decode(bytes[content]), as: UTF8.self) }
    return String(decoding: bytes[content], as: UTF8.self)
  }

  /// Whether the decoded text of a string or a key equals a text.
  public func text(at index: Int, equals text: String) -> Bool {
    let node = tape[index]
    if node.flags.isDisjoint(with: [.isPooled, .isEscaped]) {
      return bytes[contentRange(of: node)].elementsEqual(text.utf8)
    }
    return self.text(of: index) == text
  }

  /// The bytes of a scalar without its quotes.
  @inlinable
  public func contentRange(of node: Node) -> Range<Int> {
    if node.flags.contains(.isBare) { return Int(node.start)..<Int(node.end) }
    return (Int(node.start) &+ 1)..<max(Int(node.start) &+ 1, Int(node.end) &- 1)
  }
}
