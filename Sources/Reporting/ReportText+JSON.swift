internal import Documents

extension ReportText {
  /// Adds a text as a JSON string; what a terminal would act on is escaped too.
  mutating func write(json text: String) {
    append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var at = 0
      while at < bytes.count {
        let other = bytes.offsetOfSpecial(from: at, or: 0x22, or: 0x5C)
        write(UnsafeBufferPointer(rebasing: bytes[at..<other]))
        at = other
        guard at < bytes.count else { break }
        if bytes[at] >= 0x7F {
          while at < bytes.count, bytes[at] >= 0x7F { at &+= 1 }
          write(jsonScalars: String(decoding: bytes[other..<at], as: UTF8.self))
        } else {
          write(jsonEscape: bytes[at])
          at &+= 1
        }
      }
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func write(jsonEscape byte: UInt8) {
    switch byte {
    case 0x22: write("\\\"")
    case 0x5C: write("\\\\")
    case 0x0A: write("\\n")
    case 0x0D: write("\\r")
    case 0x09: write("\\t")
    default: write(jsonUnit: UInt16(byte))
    }
  }

  private mutating func write(jsonScalars text: String) {
    for scalar in text.unicodeScalars {
      if VisibleText.isInvisible(scalar) {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter { write(jsonUnit: unit) }
      } else {
        write(text: String(scalar))
      }
    }
  }

  private mutating func write(jsonUnit unit: UInt16) {
    write("\\u")
    for shift in stride(from: 12, through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: unit &>> UInt16(shift)) & 15
      append(digit < 10 ? 0x30 &+ digit : 0x57 &+ digit)
    }
  }
}
