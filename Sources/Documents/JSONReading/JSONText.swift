/// How JSON writes what may not stand raw in a string.
enum JSONText {
  /// The shortest escape of a control character.
  static func escape(of byte: UInt8) -> String {
    switch byte {
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    default: "\\u" + Hexadecimal.text(byte, digits: 4).lowercased()
    }
  }
}
