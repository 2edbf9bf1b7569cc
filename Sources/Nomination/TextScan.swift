/// The characters that no text of ours holds: they would be shown other than they are, or not at all.
enum TextScan {
  /// Refuses invalid UTF-8, control characters but LF, and characters that are invisible or turn the text around.
  ///
  /// Where the lines end, each at its LF, comes out: both take one look at each byte, and most bytes are plain.
  static func lineEnds(_ bytes: [UInt8]) throws(Refusal) -> [Int] {
    var ends: [Int] = []
    ends.reserveCapacity(bytes.count / 32 &+ 8)
    var index = 0
    while true {
      index = firstNotPlain(bytes, from: index)
      guard index < bytes.count else { return ends }
      let byte = bytes[index]
      if byte == 0x0A {
        ends.append(index)
        index &+= 1
        continue
      }
      if byte < 0x80 { throw refusal("the control character \(name(UInt32(byte)))", at: index, in: bytes) }
      guard let (scalar, length) = decode(bytes, at: index) else {
        throw refusal("a byte that is no UTF-8", at: index, in: bytes)
      }
      if isForbidden(scalar) { throw refusal("the character \(name(scalar))", at: index, in: bytes) }
      index &+= length
    }
  }

  /// Where the first byte stands that is none of U+0020 to U+007E, eight looked at in one.
  private static func firstNotPlain(_ bytes: [UInt8], from start: Int) -> Int {
    let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let raw = unsafe bytes.span.bytes
    var index = start
    while index &+ 8 <= raw.byteCount {
      let loaded = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let word = UInt64(littleEndian: loaded)
      let deleted = word ^ (ones &* 0x7F)
      // The lowest byte that is marked is marked rightly; those above it may be marked by a borrow.
      let marks = ((word &- ones &* 0x20) & ~word | word | (deleted &- ones) & ~deleted) & tops
      if marks != 0 { return index &+ marks.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < bytes.count, bytes[index] &- 0x20 < 0x5F { index &+= 1 }
    return index
  }

  static func isForbidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00...0x09, 0x0B...0x1F, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func decode(_ bytes: [UInt8], at index: Int) -> (UInt32, Int)? {
    let first = UInt32(bytes[index])
    let (length, minimum, start): (Int, UInt32, UInt32) =
      switch first {
      case 0xC2...0xDF: (2, 0x80, first & 0x1F)
      case 0xE0...0xEF: (3, 0x800, first & 0x0F)
      case 0xF0...0xF4: (4, 0x10000, first & 0x07)
      default: (0, 0, 0)
      }
    guard length > 0, index &+ length <= bytes.count else { return nil }
    var scalar = start
    for offset in 1..<length {
      let byte = UInt32(bytes[index &+ offset])
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | (byte & 0x3F)
    }
    guard scalar >= minimum, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else { return nil }
    return (scalar, length)
  }

  private static func name(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private static func refusal(_ what: String, at index: Int, in bytes: [UInt8]) -> Refusal {
    let line = bytes[..<index].reduce(1) { $1 == 0x0A ? $0 &+ 1 : $0 }
    return Refusal("\(what) stands in the text", line: line, hint: "UTF-8 with LF line ends, and nothing invisible")
  }
}
