/// Hexadecimal digits.
enum Hexadecimal {
  /// The worth of a digit; nil of anything else.
  @inlinable
  static func value(of byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte &- 0x30)
    case 0x41...0x46: UInt32(byte &- 0x37)
    case 0x61...0x66: UInt32(byte &- 0x57)
    default: nil
    }
  }

  /// A number in capital digits, filled up with zeros.
  static func text(_ value: some BinaryInteger, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  /// A character's number as Unicode writes it.
  static func name(ofCharacter value: UInt32) -> String {
    "U+" + text(value, digits: 4)
  }
}
