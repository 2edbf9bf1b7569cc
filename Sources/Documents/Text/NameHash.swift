/// A cheap hash of a name as it is written, good enough to tell that two names differ.
public enum NameHash {
  /// The hash of bytes.
  @inlinable
  public static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard let start = bytes.baseAddress else { return empty }
    return unsafe hash(start, start + bytes.count)
  }

  /// The hash of a name in UTF-8.
  public static func hash(_ name: String) -> UInt32 {
    var name = name
    return name.withUTF8 { unsafe hash($0) }
  }

  @usableFromInline static let empty: UInt32 = 0

  /// The hash of the bytes between two places, by their number, the first and the last of them.
  @inlinable
  @inline(__always)
  static func hash(_ content: UnsafePointer<UInt8>, _ close: UnsafePointer<UInt8>) -> UInt32 {
    let length = unsafe close - content
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
    return UInt32(truncatingIfNeeded: mix &>> 32)
  }

  /// Gives each name that stands in the bytes as it is meant its hash, as the strict reader does on its way.
  static func note(in tape: inout [Node], _ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      for index in tape.indices where tape[index].kind == .key && tape[index].isPlain {
        tape[index].link = unsafe hash(UnsafeBufferPointer(rebasing: bytes[tape[index].content]))
      }
    }
  }
}
