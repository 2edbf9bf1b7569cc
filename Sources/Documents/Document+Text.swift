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
    let node = tape[index]
    guard node.flags.isDisjoint(with: [.isPooled, .isEscaped]) else {
      return self.text(of: index).utf8.elementsEqual(text.utf8)
    }
    let content = contentRange(of: node)
    // Most texts are told apart by their lengths.
    guard content.count == text.utf8.count else { return false }
    let isSame = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe isText(content.lowerBound, $0) }
    return isSame ?? bytes[content].elementsEqual(text.utf8)
  }

  /// Whether a text stands at an offset behind which there is room for it.
  private func isText(_ start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for place in text.indices where unsafe bytes[start &+ place] != text[place] { return false }
    return true
  }

  /// Feeds a hasher the decoded text of a string or a key.
  func hashText(of index: Int, into hasher: inout Hasher) {
    let node = tape[index]
    guard node.flags.isDisjoint(with: [.isPooled, .isEscaped]) else {
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
      var at = object &+ 1
      while at < end {
        // Most names are told apart by their lengths: without quotes, with them, or by what has to be decoded.
        let node = tape[at]
        let length = Int(node.end &- node.start) &- name.count
        if length == 2 || length == 0 || !node.flags.isDisjoint(with: [.isPooled, .isEscaped]),
          unsafe isText(at: at, name)
        {
          return at
        }
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
    return unsafe content.count == text.count && isText(content.lowerBound, text)
  }

  /// The bytes of a scalar without its quotes.
  @inlinable
  public func contentRange(of node: Node) -> Range<Int> {
    if node.flags.contains(.isBare) { return Int(node.start)..<Int(node.end) }
    return (Int(node.start) &+ 1)..<max(Int(node.start) &+ 1, Int(node.end) &- 1)
  }
}
