public import Documents

extension Document {
  /// Whether the name at a place of the tape begins as extensions do, however it is written.
  public func isExtensionName(at index: Int) -> Bool {
    let node = tape[index]
    guard node.isPlain else { return text(of: index).utf8.starts(with: "x-".utf8) }
    let name = node.content
    return name.count >= 2 && bytes[name.lowerBound] == UInt8(ascii: "x")
      && bytes[name.lowerBound &+ 1] == UInt8(ascii: "-")
  }
}
