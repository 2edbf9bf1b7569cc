/// Searches sixteen bytes at a time.
///
/// None of them reads at `end` or behind it; each stops at the byte before it at the latest, which is a bracket.
enum Lanes {
  /// The first quote, backslash, control character or byte beyond ASCII; else the last byte of the text.
  @inline(__always)
  static func endOfPlainText(_ from: UnsafePointer<UInt8>, before end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var at = unsafe from
    // The last byte is left to the loop below, which does not go past it.
    while unsafe end - at > 16 {
      let lanes = unsafe UnsafeRawPointer(at).loadUnaligned(as: SIMD16<Int8>.self)
      // Taken as signed, all above ASCII are less than a blank too.
      let special = (lanes .== all(0x22)) .| (lanes .== all(0x5C)) .| (lanes .< all(0x20))
      if let first = first(special) { return unsafe at + first }
      unsafe at += 16
    }
    while unsafe end - at > 1 {
      let byte = unsafe at.pointee
      if byte < 0x20 || byte >= 0x80 || byte == 0x22 || byte == 0x5C { break }
      unsafe at += 1
    }
    return unsafe at
  }

  /// The first byte that is no blank; tabs and line breaks are none here.
  @inline(__always)
  static func endOfSpaces(_ from: UnsafePointer<UInt8>, before end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var at = unsafe from
    while unsafe end - at >= 16 {
      let lanes = unsafe UnsafeRawPointer(at).loadUnaligned(as: SIMD16<Int8>.self)
      if let first = first(lanes .!= all(0x20)) { return unsafe at + first }
      unsafe at += 16
    }
    while unsafe at.pointee == 0x20 { unsafe at += 1 }
    return unsafe at
  }

  /// The same byte in every lane; operators that take it as a scalar are not made of vector instructions.
  @inline(__always)
  private static func all(_ byte: Int8) -> SIMD16<Int8> { SIMD16(repeating: byte) }

  /// The first lane that is set.
  @inline(__always)
  private static func first(_ mask: SIMDMask<SIMD16<Int8>>) -> Int? {
    let halves = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    if halves[0] != 0 { return halves[0].trailingZeroBitCount &>> 3 }
    if halves[1] != 0 { return 8 &+ halves[1].trailingZeroBitCount &>> 3 }
    return nil
  }
}
