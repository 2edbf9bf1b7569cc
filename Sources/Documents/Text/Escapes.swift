/// The escapes in a string of JSON.
enum Escapes {
  /// What an escape stands for and the bytes it takes.
  struct Escape {
    let scalar: UInt32
    let length: Int
    /// Half of a pair without the other half; `scalar` is U+FFFD.
    var isLoneSurrogate = false
  }

  /// The escape whose backslash stands at an offset; nil where what follows makes none.
  static func escape(_ bytes: ArraySlice<UInt8>, at offset: Int) -> Escape? {
    guard offset &+ 1 < bytes.endIndex else { return nil }
    switch bytes[offset &+ 1] {
    case UInt8(ascii: "\""): return Escape(scalar: 0x22, length: 2)
    case UInt8(ascii: "\\"): return Escape(scalar: 0x5C, length: 2)
    case UInt8(ascii: "/"): return Escape(scalar: 0x2F, length: 2)
    case UInt8(ascii: "b"): return Escape(scalar: 0x08, length: 2)
    case UInt8(ascii: "f"): return Escape(scalar: 0x0C, length: 2)
    case UInt8(ascii: "n"): return Escape(scalar: 0x0A, length: 2)
    case UInt8(ascii: "r"): return Escape(scalar: 0x0D, length: 2)
    case UInt8(ascii: "t"): return Escape(scalar: 0x09, length: 2)
    case UInt8(ascii: "u"): break
    default: return nil
    }
    guard let unit = unit(bytes, at: offset) else { return nil }
    guard unit & 0xF800 == 0xD800 else { return Escape(scalar: unit, length: 6) }
    if unit < 0xDC00, let low = self.unit(bytes, at: offset &+ 6), low & 0xFC00 == 0xDC00 {
      return Escape(scalar: 0x10000 &+ ((unit & 0x3FF) &<< 10 | low & 0x3FF), length: 12)
    }
    return Escape(scalar: 0xFFFD, length: 6, isLoneSurrogate: true)
  }

  /// What the four digits of a `\u` escape at an offset tell.
  private static func unit(_ bytes: ArraySlice<UInt8>, at offset: Int) -> UInt32? {
    guard offset &+ 6 <= bytes.endIndex, bytes[offset] == UInt8(ascii: "\\"), bytes[offset &+ 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt32 = 0
    for place in offset &+ 2..<offset &+ 6 {
      guard let digit = Hexadecimal.value(of: bytes[place]) else { return nil }
      unit = unit &<< 4 | digit
    }
    return unit
  }

  /// The bytes with every escape decoded; what is no escape stays as it is.
  static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if bytes[at] == UInt8(ascii: "\\"), let escape = escape(bytes, at: at) {
        if let scalar = Unicode.Scalar(escape.scalar) { text.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
        at &+= escape.length
      } else {
        text.append(bytes[at])
        at &+= 1
      }
    }
    return text
  }
}
