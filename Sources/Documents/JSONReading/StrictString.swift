/// The content of one string of right JSON, scanned eight bytes at a time.
@safe
struct StrictString {
  /// The bytes between the quotes.
  private(set) var length = 0
  private(set) var flags: NodeFlags = []
  /// Whether it may hold a character worth telling about.
  private(set) var isOdd = false

  /// Goes to the closing quote; false where none comes or the content is not right.
  @inline(__always)
  mutating func scan(from content: UnsafePointer<UInt8>, before end: UnsafePointer<UInt8>) -> Bool {
    var at = unsafe content
    while true {
      while unsafe end - at >= 8 {
        let word = unsafe UnsafeRawPointer(at).loadUnaligned(as: UInt64.self).littleEndian
        let special = Self.special(word)
        if special != 0 {
          unsafe at += special.trailingZeroBitCount &>> 3
          break
        }
        unsafe at += 8
      }
      guard unsafe at < end else { return false }
      let byte = unsafe at.pointee
      if byte == UInt8(ascii: "\"") {
        unsafe length = at - content
        return true
      }
      if byte < 0x20 { return false }
      if byte == UInt8(ascii: "\\") || byte >= 0x80 {
        let length = unsafe specialLength(at, before: end)
        if length == 0 { return false }
        unsafe at += length
      } else {
        unsafe at += 1
      }
    }
  }

  /// The high bit of each byte that is a quote, a backslash, a control character or not ASCII; right up to the first.
  @inline(__always)
  private static func special(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = (word ^ (ones &* 0x22)) &- ones
    let backslashes = (word ^ (ones &* 0x5C)) &- ones
    let controls = word &- ones &* 0x20
    return (quotes | backslashes | controls | word) & (ones &* 0x80)
  }

  /// The length of the escape or the sequence that stands here; 0 where it is not right.
  @inline(never)
  private mutating func specialLength(_ at: UnsafePointer<UInt8>, before end: UnsafePointer<UInt8>) -> Int {
    let room = unsafe end - at
    let byte = unsafe at.pointee
    if byte == UInt8(ascii: "\\") {
      flags.insert(.isEscaped)
      guard room > 1 else { return 0 }
      switch unsafe at[1] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
        UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
        return 2
      case UInt8(ascii: "u"):
        isOdd = true
        guard room > 5 else { return 0 }
        for place in 2..<6 { if unsafe Hexadecimal.value(of: at[place]) == nil { return 0 } }
        return 6
      default: return 0
      }
    }
    flags.insert(.isNotASCII)
    // The characters worth telling about begin with one of these.
    if byte == 0xC2 || byte == 0xE2 || byte == 0xEF { isOdd = true }
    return unsafe UTF8Sequence.length(UnsafeBufferPointer(start: at, count: room))
  }

  /// The bit of a name in a set of 64, by its length, its first and its last bytes.
  @inline(__always)
  func bit(_ content: UnsafePointer<UInt8>, _ close: UnsafePointer<UInt8>) -> UInt64 {
    var mix: UInt64
    if length >= 8 {
      mix = unsafe UnsafeRawPointer(content).loadUnaligned(as: UInt64.self)
      mix ^= unsafe UnsafeRawPointer(close - 8).loadUnaligned(as: UInt64.self) &* 0x9E37_79B9_7F4A_7C15
    } else if length >= 4 {
      mix = unsafe UInt64(UnsafeRawPointer(content).loadUnaligned(as: UInt32.self))
      mix |= unsafe UInt64(UnsafeRawPointer(close - 4).loadUnaligned(as: UInt32.self)) &<< 32
    } else {
      mix = 0
      for place in 0..<length { mix = unsafe mix &<< 8 | UInt64(content[place]) }
    }
    mix = (mix ^ UInt64(truncatingIfNeeded: length)) &* 0xD6E8_FEB8_6659_FD93
    return 1 &<< (mix &>> 58)
  }
}
