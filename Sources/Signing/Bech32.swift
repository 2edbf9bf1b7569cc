/// The checked spelling of `age1…` recipients (BIP 173), lower case only.
enum Bech32 {
  /// The bytes behind the prefix, or nil where the text is damaged.
  static func decode(_ text: String, prefix: String) -> [UInt8]? {
    let characters = Array(text.utf8)
    guard text.hasPrefix(prefix + "1"), characters.count > prefix.utf8.count + 7 else { return nil }
    var values: [UInt8] = []
    for character in characters.dropFirst(prefix.utf8.count + 1) {
      guard let value = letters.firstIndex(of: character) else { return nil }
      values.append(UInt8(value))
    }
    let name = prefix.utf8.map { $0 >> 5 } + [0] + prefix.utf8.map { $0 & 31 }
    guard checksum(name + values) == 1 else { return nil }
    return bytes(of: values.dropLast(6))
  }

  private static let letters = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)

  private static func checksum(_ values: [UInt8]) -> UInt32 {
    let generators: [UInt32] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3]
    var sum: UInt32 = 1
    for value in values {
      let top = sum >> 25
      sum = (sum & 0x1ff_ffff) << 5 ^ UInt32(value)
      for (bit, generator) in generators.enumerated() where top >> bit & 1 == 1 { sum ^= generator }
    }
    return sum
  }

  /// Regroups five bits to eight; what is left over must be fewer than five, and zero.
  private static func bytes(of values: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var held: UInt32 = 0
    var bits = 0
    for value in values {
      held = held << 5 | UInt32(value)
      bits += 5
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: held >> bits))
        held &= (1 << bits) - 1
      }
    }
    return bits < 5 && held == 0 ? bytes : nil
  }
}
