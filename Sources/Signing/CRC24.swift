/// The checksum of OpenPGP armour (RFC 4880, 6.1).
enum CRC24 {
  /// The three bytes of the checksum.
  static func checksum(of bytes: [UInt8]) -> [UInt8] {
    var register: UInt32 = 0xb704ce
    for byte in bytes {
      register ^= UInt32(byte) << 16
      for _ in 0..<8 {
        register <<= 1
        if register & 0x1000000 != 0 { register ^= 0x1864cfb }
      }
    }
    return [
      UInt8(truncatingIfNeeded: register >> 16), UInt8(truncatingIfNeeded: register >> 8),
      UInt8(truncatingIfNeeded: register),
    ]
  }
}
