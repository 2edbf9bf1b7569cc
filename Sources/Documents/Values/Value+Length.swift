extension Document {
  /// The length of the decoded text of a string or a key in UTF-16 code units.
  public func utf16Length(of index: Int) -> Int {
    let node = tape[index]
    let flags = node.flags
    if flags.contains(.isPooled) { return pool[Int(node.link)].utf16.count }
    let content = contentRange(of: node)
    if flags.isDisjoint(with: [.isEscaped, .isNotASCII]) { return content.count }
    var count = 0
    var at = content.lowerBound
    while at < content.upperBound {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\\"), flags.contains(.isEscaped),
        let escape = Escapes.escape(bytes[at..<content.upperBound], at: at)
      {
        count &+= escape.scalar > 0xFFFF ? 2 : 1
        at &+= escape.length
      } else {
        if byte & 0xC0 != 0x80 { count &+= byte >= 0xF0 ? 2 : 1 }
        at &+= 1
      }
    }
    return count
  }
}

extension Value {
  /// The length of a string in UTF-16 code units, as .NET counts it; 0 of anything else.
  public var utf16Length: Int {
    kind == .string ? document.utf16Length(of: index) : 0
  }
}
