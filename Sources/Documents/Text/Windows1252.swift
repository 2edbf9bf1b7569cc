/// The encoding that old Windows editors write.
enum Windows1252 {
  /// What 0x80 to 0x9F mean; 0 where they mean nothing.
  private static let middle: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  /// The character of a byte; U+FFFD where it has none.
  static func character(of byte: UInt8) -> Character {
    var value = UInt32(byte)
    if byte >= 0x80, byte <= 0x9F { value = middle[Int(byte &- 0x80)] }
    guard value != 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
    return Character(scalar)
  }

  /// The text of bytes.
  static func text(of bytes: ArraySlice<UInt8>) -> String {
    String(bytes.map(character))
  }
}
