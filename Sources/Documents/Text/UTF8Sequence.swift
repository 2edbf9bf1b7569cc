/// UTF-8 looked at byte by byte, where the text may be damaged.
enum UTF8Sequence {
  /// The length of the well-formed sequence at an offset; 0 where there is none.
  static func length(_ bytes: [UInt8], at offset: Int) -> Int {
    let first = bytes[offset]
    if first < 0x80 { return 1 }
    return unsafe bytes.withUnsafeBufferPointer { unsafe length(UnsafeBufferPointer(rebasing: $0[offset...])) }
  }

  /// The length of the well-formed sequence at the start of bytes; 0 where there is none.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let first = unsafe bytes.first else { return 0 }
    if first < 0x80 { return 1 }
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, low) = (3, 0xA0)
    case 0xED: (length, high) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, low) = (4, 0x90)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, high) = (4, 0x8F)
    default: return 0
    }
    guard length <= bytes.count, unsafe bytes[1] >= low, unsafe bytes[1] <= high else { return 0 }
    for place in 2..<max(2, length) { if unsafe bytes[place] & 0xC0 != 0x80 { return 0 } }
    return length
  }

  /// The scalar of a well-formed sequence of a known length.
  static func scalar(_ bytes: [UInt8], at offset: Int, length: Int) -> UInt32 {
    let first = UInt32(bytes[offset])
    var value = length == 1 ? first : first & (0x7F &>> UInt32(length))
    for place in offset &+ 1..<max(offset &+ 1, offset &+ length) {
      value = value &<< 6 | UInt32(bytes[place] & 0x3F)
    }
    return value
  }

  /// The end of the run of bytes from an offset that belong to no well-formed sequence.
  static func endOfDamage(_ bytes: [UInt8], from offset: Int) -> Int {
    var at = offset
    while at < bytes.count, bytes[at] >= 0x80, length(bytes, at: at) == 0 { at &+= 1 }
    return at
  }

  /// The text of a range, each run of bad bytes replaced by one U+FFFD.
  static func repairedText(_ bytes: [UInt8], in range: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let length = length(bytes, at: at)
      if length > 0 {
        text.append(contentsOf: bytes[at..<min(at &+ length, range.upperBound)])
        at &+= length
      } else {
        text.append(contentsOf: [0xEF, 0xBF, 0xBD])
        at = endOfDamage(bytes, from: at)
      }
    }
    return text
  }
}
