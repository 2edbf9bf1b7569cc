/// Base64 of the usual alphabet.
enum Base64 {
  /// The bytes of a text; nil where it is none.
  static func decode(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    let content = text.prefix { $0 != 0x3D }
    guard content.count >= 4, content.count % 4 != 1, text.count &- content.count <= 2 else { return nil }
    var bytes: [UInt8] = []
    var (bits, count) = (UInt32(0), 0)
    for byte in content {
      guard let value = value(byte) else { return nil }
      bits = bits &<< 6 | UInt32(value)
      count &+= 6
      if count >= 8 {
        count &-= 8
        bytes.append(UInt8(truncatingIfNeeded: bits &>> UInt32(count)))
      }
    }
    return bytes
  }

  private static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte &- 0x41
    case 0x61...0x7A: byte &- 0x61 &+ 26
    case 0x30...0x39: byte &- 0x30 &+ 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}
