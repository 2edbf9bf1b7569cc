extension StrictReader {
  /// Whether a byte is white space of JSON.
  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (1 &<< UInt64(byte)) & (1 &<< 0x20 | 1 &<< 0x0A | 1 &<< 0x0D | 1 &<< 0x09 as UInt64) != 0
  }

  /// Goes over white space; what is no white space surely comes before the end.
  @inline(__always)
  static func skipBlanks(_ from: UnsafePointer<UInt8>, before end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var at = unsafe from
    if unsafe at.pointee > 0x20 { return unsafe at }
    // A blank, then something: what stands behind a colon.
    if unsafe at.pointee == 0x20, unsafe at[1] > 0x20 { return unsafe at + 1 }
    // Line breaks and the indentation behind them.
    while unsafe isBlank(at.pointee) { unsafe at = Lanes.endOfSpaces(at + 1, before: end) }
    return unsafe at
  }

  /// Four bytes at once; 0 where there are not as many.
  @inline(__always)
  static func word(_ at: UnsafePointer<UInt8>, before end: UnsafePointer<UInt8>) -> UInt32 {
    guard unsafe end - at >= 4 else { return 0 }
    return unsafe UnsafeRawPointer(at).loadUnaligned(as: UInt32.self).littleEndian
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// The end of the number that begins here, by the grammar; nil where there is none.
  @inline(__always)
  static func endOfNumber(_ from: UnsafePointer<UInt8>, isLong: inout Bool) -> UnsafePointer<UInt8>? {
    var at = unsafe from
    if unsafe at.pointee == UInt8(ascii: "-") { unsafe at += 1 }
    guard unsafe isDigit(at.pointee) else { return nil }
    let hasLeadingZero = unsafe at.pointee == UInt8(ascii: "0")
    unsafe at += 1
    if !hasLeadingZero { while unsafe isDigit(at.pointee) { unsafe at += 1 } }
    if unsafe at.pointee == UInt8(ascii: ".") {
      unsafe at += 1
      guard unsafe isDigit(at.pointee) else { return nil }
      while unsafe isDigit(at.pointee) { unsafe at += 1 }
    }
    if unsafe at.pointee | 0x20 == UInt8(ascii: "e") {
      isLong = true
      unsafe at += 1
      if unsafe at.pointee == UInt8(ascii: "+") || at.pointee == UInt8(ascii: "-") { unsafe at += 1 }
      guard unsafe isDigit(at.pointee) else { return nil }
      while unsafe isDigit(at.pointee) { unsafe at += 1 }
    }
    return unsafe at
  }
}
