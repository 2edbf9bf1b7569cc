/// The content of one string of right JSON, scanned sixteen bytes at a time.
@safe
struct StrictString {
  /// The closing quote.
  let close: UnsafePointer<UInt8>
  let flags: NodeFlags
  /// Whether it may hold a character worth telling about.
  let isOdd: Bool

  /// The string whose content begins here; nil where no quote closes it or the content is not right.
  @inline(__always)
  init?(_ content: UnsafePointer<UInt8>, before end: UnsafePointer<UInt8>) {
    let at = unsafe Lanes.endOfPlainText(content, before: end)
    if unsafe at.pointee == UInt8(ascii: "\"") {
      unsafe close = at
      flags = []
      isOdd = false
    } else {
      guard let string = unsafe StrictString(from: at, before: end) else { return nil }
      self = string
    }
  }

  /// The string whose content goes on here with an escape or a character beyond ASCII.
  @inline(never)
  private init?(from start: UnsafePointer<UInt8>, before end: UnsafePointer<UInt8>) {
    var at = unsafe start
    var flags: NodeFlags = []
    var isOdd = false
    while unsafe at.pointee != UInt8(ascii: "\"") {
      let byte = unsafe at.pointee
      var length = 0
      if byte == UInt8(ascii: "\\") {
        flags.insert(.isEscaped)
        length = unsafe Self.escapeLength(at, before: end)
        // Only the long form writes characters worth telling about.
        if length == 6 { isOdd = true }
      } else if byte >= 0x80 {
        flags.insert(.isNotASCII)
        // The characters worth telling about begin with one of these.
        if byte == 0xC2 || byte == 0xE2 || byte == 0xEF { isOdd = true }
        length = unsafe UTF8Sequence.length(UnsafeBufferPointer(start: at, count: end - at))
      }
      // Neither a control character nor the end of the text may stand in a string.
      if length == 0 { return nil }
      unsafe at = unsafe Lanes.endOfPlainText(at + length, before: end)
    }
    unsafe close = at
    self.flags = flags
    self.isOdd = isOdd
  }

  /// The length of the escape whose backslash stands here; 0 where it is none.
  private static func escapeLength(_ at: UnsafePointer<UInt8>, before end: UnsafePointer<UInt8>) -> Int {
    let room = unsafe end - at
    guard room > 2 else { return 0 }
    switch unsafe at[1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return 2
    case UInt8(ascii: "u"):
      guard room > 6 else { return 0 }
      for place in 2..<6 { if unsafe Hexadecimal.value(of: at[place]) == nil { return 0 } }
      return 6
    default: return 0
    }
  }
}
