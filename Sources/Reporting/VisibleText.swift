internal import Documents

/// Text of others, made safe to show: nothing in it can move the cursor, colour the screen or turn the reading order.
public enum VisibleText {
  /// A text with every control, bidirectional and invisible character written as `\u{202E}`.
  public static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    escape(text, into: &result)
    return String(decoding: result, as: UTF8.self)
  }

  /// Adds a text to bytes, escaped.
  static func escape(_ text: String, into result: inout [UInt8]) {
    if text.utf8.withContiguousStorageIfAvailable({ escape($0, into: &result) }) == nil {
      Array(text.utf8).withUnsafeBufferPointer { escape($0, into: &result) }
    }
  }

  /// Adds bytes of UTF-8 to others, escaped; bytes that are no UTF-8 become U+FFFD.
  static func escape(_ bytes: ArraySlice<UInt8>, into result: inout [UInt8]) {
    bytes.withUnsafeBufferPointer { escape($0, into: &result) }
  }

  private static func escape(_ bytes: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]) {
    // Almost every byte is plain ASCII: copy runs of it, and decode only the rest.
    var at = 0
    while at < bytes.count {
      let other = bytes.offsetOfSpecial(from: at)
      result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[at..<other]))
      at = other
      while at < bytes.count, bytes[at] < 0x20 || bytes[at] >= 0x7F { at &+= 1 }
      guard other < at else { continue }
      for scalar in String(decoding: bytes[other..<at], as: UTF8.self).unicodeScalars {
        if isInvisible(scalar) {
          result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".utf8)
        } else {
          result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
      }
    }
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
