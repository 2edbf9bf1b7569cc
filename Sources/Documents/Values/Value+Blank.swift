extension Value {
  /// Whether it is a string of nothing but white space, or of nothing at all.
  public var isBlank: Bool {
    guard kind == .string else { return false }
    if let first = document.bytes[document.contentRange(of: node)].first, first > 0x20, first < 0x80,
      first != UInt8(ascii: "\\")
    {
      return false
    }
    return document.text(of: index).unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// Whether it is a string without a character.
  public var isEmptyString: Bool {
    guard kind == .string else { return false }
    let node = node
    return node.flags.contains(.isPooled) ? document.text(of: index).isEmpty : document.contentRange(of: node).isEmpty
  }
}
