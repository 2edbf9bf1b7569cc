/// A set of bytes, asked at the price of a shift.
public struct ByteSet: Sendable {
  @usableFromInline var words = SIMD4<UInt64>(repeating: 0)

  /// The bytes of some characters.
  public init(_ characters: String) {
    for byte in characters.utf8 { words[Int(byte &>> 6)] |= 1 &<< UInt64(byte & 63) }
  }

  /// Whether a byte is one of them.
  @inlinable
  public func contains(_ byte: UInt8) -> Bool {
    words[Int(byte &>> 6)] & (1 &<< UInt64(byte & 63)) != 0
  }
}
