extension Document {
  /// The decoded text of a string or a key.
  public func text(of index: Int) -> String {
    let node = tape[index]
    if node.flags.contains(.isPooled) { return pool[Int(node.link)] }
    let content = contentRange(of: node)
    if node.flags.contains(.isEscaped) { return String(decoding: Escapes.decode(bytes[content]), as: UTF8.self) }
    return String(decoding: bytes[content], as: UTF8.self)
  }

  /// Whether the decoded text of a string or a key equals a text, character number by character number.
  public func text(at index: Int, equals text: String) -> Bool {
    var text = text
    return text.withUTF8 { unsafe isText(at: index, $0) }
  }

  /// The name among an object's members that equals a text, the first of several.
  public func key(named name: String, in object: Int) -> Int? {
    let container = tape[object]
    guard container.kind == .object else { return nil }
    let end = Int(container.link)
    var name = name
    return name.withUTF8 { name in
      var at = object &+ 1
      while at < end {
        if unsafe isText(at: at, name) { return at }
        at = next(after: at &+ 1)
      }
      return nil
    }
  }

  private func isText(at index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let node = tape[index]
    guard node.flags.isDisjoint(with: [.isPooled, .isEscaped]) else {
      return unsafe self.text(of: index).utf8.elementsEqual(text)
    }
    let content = contentRange(of: node)
    guard content.count == text.count else { return false }
    for place in text.indices {
      if unsafe bytes[content.lowerBound &+ place] != text[place] { return false }
    }
    return true
  }

  /// The bytes of a scalar without its quotes.
  @inlinable
  public func contentRange(of node: Node) -> Range<Int> {
    if node.flags.contains(.isBare) { return Int(node.start)..<Int(node.end) }
    return (Int(node.start) &+ 1)..<max(Int(node.start) &+ 1, Int(node.end) &- 1)
  }
}
