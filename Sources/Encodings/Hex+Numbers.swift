extension Hex {
  /// The number that 16 digits write, beginning at an offset; nil where there are fewer, or one of them is none.
  public static func wide(_ digits: RawSpan, at offset: Int) -> UInt64? {
    guard let high = narrow(digits, at: offset), let low = narrow(digits, at: offset &+ 8) else { return nil }
    return UInt64(high) << 32 | UInt64(low)
  }

  /// The number that eight digits write, beginning at an offset; nil where there are fewer, or one of them is none.
  ///
  /// All eight are looked at in one, each in its byte of a number.
  public static func narrow(_ digits: RawSpan, at offset: Int) -> UInt32? {
    guard offset >= 0, offset <= digits.byteCount &- 8 else { return nil }
    let text = UInt64(littleEndian: unsafe digits.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    let tops = each(0x80)
    // The top of a byte is set where its character is not below the first of two, and below the second.
    func isBetween(_ first: UInt8, _ second: UInt8) -> UInt64 {
      ((text & ~tops) &+ each(0x80 &- first)) & ~((text & ~tops) &+ each(0x80 &- second))
    }
    let isDecimal = isBetween(0x30, 0x3A)
    let isLetter = isBetween(0x61, 0x67)
    guard (isDecimal | isLetter) & ~text & tops == tops else { return nil }
    var values = (text & each(0x0F)) &+ 9 &* ((isLetter & tops) &>> 7)
    // Pairs to bytes, pairs of bytes to one of twice the width, and again; the first digit is the highest.
    values = (values &<< 4 | values &>> 8) & 0x00FF_00FF_00FF_00FF
    values = (values | values &>> 8) & 0x0000_FFFF_0000_FFFF
    values = values | values &>> 16
    return UInt32(truncatingIfNeeded: values).byteSwapped
  }

  private static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
