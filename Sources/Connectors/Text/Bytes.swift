extension UInt8 {
  var isUpper: Bool { (0x41...0x5A).contains(self) }
  var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isBase64: Bool { isLetter || isDigit || self == 0x2B || self == 0x2F || self == 0x3D }

  /// Whether it may stand in an address: no blank, quote, bracket of a sentence or control character.
  var isURL: Bool {
    self > 0x20 && self != 0x22 && self != 0x27 && self != 0x3C && self != 0x3E && self != 0x5C && self != 0x60
      && self != 0x29 && self != 0x2C && self != 0x7F
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without white space around.
  var trimmed: ArraySlice<UInt8> {
    let start = drop(while: Markdown.isBlank)
    return start.prefix(start.count &- start.reversed().prefix(while: Markdown.isBlank).count)
  }
}
