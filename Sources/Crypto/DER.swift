/// The few forms of DER that libcrypto wants keys and ECDSA signatures in.
enum DER {
  static func sequence(_ parts: [UInt8]...) -> [UInt8] {
    element(0x30, parts.flatMap { $0 })
  }

  /// An integer that is not negative, from its bytes without leading zeros.
  static func unsigned(_ magnitude: some Collection<UInt8>) -> [UInt8] {
    let signed = (magnitude.first ?? 0x80) & 0x80 != 0
    return element(0x02, (signed ? [0] : []) + magnitude)
  }

  static func bitString(_ bytes: [UInt8]) -> [UInt8] {
    element(0x03, [0] + bytes)
  }

  static func objectIdentifier(_ content: [UInt8]) -> [UInt8] {
    element(0x06, content)
  }

  static let null: [UInt8] = [0x05, 0]

  private static func element(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
    let count = content.count
    switch count {
    case ..<0x80: return [tag, UInt8(count)] + content
    case ..<0x100: return [tag, 0x81, UInt8(count)] + content
    default: return [tag, 0x82, UInt8(truncatingIfNeeded: count >> 8), UInt8(truncatingIfNeeded: count)] + content
    }
  }
}
