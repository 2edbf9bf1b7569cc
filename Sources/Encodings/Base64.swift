/// Base64 with padding, where every sequence of bytes has exactly one spelling.
public enum Base64 {
  /// The spelling of these bytes, as ASCII.
  public static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count &+ 2) / 3 &* 4)
    var group: UInt32 = 0
    var held = 0
    for byte in bytes {
      group = group << 8 | UInt32(byte)
      held &+= 1
      if held == 3 {
        text.append(letter(group >> 18))
        text.append(letter(group >> 12))
        text.append(letter(group >> 6))
        text.append(letter(group))
        group = 0
        held = 0
      }
    }
    if held == 1 {
      text += [letter(group >> 2), letter(group << 4), padding, padding]
    } else if held == 2 {
      text += [letter(group >> 10), letter(group >> 4), letter(group << 2), padding]
    }
    return text
  }

  /// The spelling of these bytes.
  public static func string(of bytes: [UInt8]) -> String {
    String(decoding: encode(bytes), as: UTF8.self)
  }

  /// The bytes, or nil where `encode` would not have written this: other characters, spaces, wrong padding, stray bits.
  public static func decode(_ text: [UInt8]) -> [UInt8]? {
    decode(text[...])
  }

  /// The bytes, or nil where `encode` would not have written this.
  public static func decode(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    decode(text, strayBits: false)
  }

  /// The bytes that a lenient reader sees: padding may be left out, and the last letter may hold bits that say nothing.
  public static func decode(lenient text: ArraySlice<UInt8>) -> [UInt8]? {
    decode(text + [UInt8](repeating: padding, count: (4 &- text.count % 4) % 4), strayBits: true)
  }

  private static func decode(_ text: ArraySlice<UInt8>, strayBits: Bool) -> [UInt8]? {
    guard text.count.isMultiple(of: 4) else { return nil }
    var end = text.endIndex
    while end > text.endIndex &- 2, end > text.startIndex, text[end &- 1] == padding { end &-= 1 }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 &* 3)
    var group: UInt32 = 0
    var bits: UInt32 = 0
    for index in text.startIndex..<end {
      let value = values[Int(text[index])]
      guard value < 64 else { return nil }
      group = group << 6 | UInt32(value)
      bits &+= 6
      if bits == 24 {
        bytes.append(UInt8(truncatingIfNeeded: group >> 16))
        bytes.append(UInt8(truncatingIfNeeded: group >> 8))
        bytes.append(UInt8(truncatingIfNeeded: group))
        group = 0
        bits = 0
      }
    }
    switch bits {
    case 12:
      guard strayBits || group & 15 == 0 else { return nil }
      bytes.append(UInt8(truncatingIfNeeded: group >> 4))
    case 18:
      guard strayBits || group & 3 == 0 else { return nil }
      bytes.append(UInt8(truncatingIfNeeded: group >> 10))
      bytes.append(UInt8(truncatingIfNeeded: group >> 2))
    case 0: break
    default: return nil
    }
    return bytes
  }

  /// The bytes, or nil where `string(of:)` would not have written this.
  public static func decode(_ text: some StringProtocol) -> [UInt8]? {
    decode([UInt8](text.utf8))
  }

  private static let padding = UInt8(ascii: "=")
  private static let letters = [UInt8]("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 64, count: 256)
    for (value, letter) in letters.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  private static func letter(_ bits: UInt32) -> UInt8 {
    letters[Int(bits & 63)]
  }
}
