internal import Documents

/// Text of others, made safe to show: nothing in it can move the cursor, colour the screen or turn the reading order.
public enum VisibleText {
  /// A text with every control, bidirectional and invisible character written as `\u{202E}`.
  public static func escaped(_ text: String) -> String {
    var result = ReportText()
    result.write(visible: text)
    return result.string
  }

  /// Whether a character shows nothing itself, or changes how others are shown.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}

extension ReportText {
  /// Adds a text of others, safe to show.
  mutating func write(visible text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ write(visible: $0) }) == nil {
      write(visible: Array(text.utf8)[...])
    }
  }

  /// Adds bytes of UTF-8, safe to show.
  mutating func write(visible bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { write(visible: $0) }
  }

  /// Adds a part of a text in UTF-8, safe to show; bytes that are no UTF-8 become U+FFFD, and a tab as many blanks as
  /// are said.
  mutating func write(visible part: Range<Int>, of bytes: [UInt8], blanksOfTab: Int) {
    bytes.withUnsafeBufferPointer {
      write(visible: UnsafeBufferPointer(rebasing: $0[part]), blanksOfTab: blanksOfTab)
    }
  }

  private mutating func write(visible bytes: UnsafeBufferPointer<UInt8>, blanksOfTab: Int? = nil) {
    // Almost every byte is plain ASCII: copy runs of it, and decode only the rest.
    var at = 0
    while at < bytes.count {
      let other = bytes.offsetOfSpecial(from: at)
      write(UnsafeBufferPointer(rebasing: bytes[at..<other]))
      at = other
      while at < bytes.count, bytes[at] < 0x20 || bytes[at] >= 0x7F { at &+= 1 }
      guard other < at else { continue }
      for scalar in String(decoding: bytes[other..<at], as: UTF8.self).unicodeScalars {
        if scalar == "\t", let blanksOfTab {
          write(blanks: blanksOfTab)
        } else if VisibleText.isInvisible(scalar) {
          write(text: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}")
        } else {
          write(text: String(scalar))
        }
      }
    }
  }
}
