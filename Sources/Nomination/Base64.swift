/// Base64 in its one canonical form: padded, no bit of the last character left over.
enum Base64 {
  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let left = bytes.count &- index
      let word =
        UInt32(bytes[index]) << 16 | (left > 1 ? UInt32(bytes[index &+ 1]) << 8 : 0)
        | (left > 2 ? UInt32(bytes[index &+ 2]) : 0)
      text.append(alphabet[Int(word >> 18)])
      text.append(alphabet[Int(word >> 12 & 63)])
      text.append(left > 1 ? alphabet[Int(word >> 6 & 63)] : padding)
      text.append(left > 2 ? alphabet[Int(word & 63)] : padding)
      index &+= 3
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of a text; nil where it is not canonical.
  static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    guard text.count.isMultiple(of: 4) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var word: UInt32 = 0
    var held = 0
    var padded = 0
    for character in text {
      if character == padding {
        padded &+= 1
        continue
      }
      let value = values[Int(character)]
      guard padded == 0, value < 64 else { return nil }
      word = word << 6 | UInt32(value)
      held &+= 1
      if held == 4 {
        bytes.append(UInt8(truncatingIfNeeded: word >> 16))
        bytes.append(UInt8(truncatingIfNeeded: word >> 8))
        bytes.append(UInt8(truncatingIfNeeded: word))
        (word, held) = (0, 0)
      }
    }
    switch (held, padded) {
    case (0, 0): return bytes
    case (2, 2) where word & 15 == 0: bytes.append(UInt8(truncatingIfNeeded: word >> 4))
    case (3, 1) where word & 3 == 0:
      bytes.append(UInt8(truncatingIfNeeded: word >> 10))
      bytes.append(UInt8(truncatingIfNeeded: word >> 2))
    default: return nil
    }
    return bytes
  }

  private static let padding = UInt8(ascii: "=")
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()
}
