/// A SHA-256 digest as the formats write it: `sha256:` and 64 lower-case hexadecimal digits.
public struct Digest: Hashable, Sendable {
  /// The 64 digits.
  public let hex: String

  /// The digest of exactly 64 lower-case hexadecimal digits.
  public init?(hex: some StringProtocol) {
    guard hex.utf8.count == 64, Words.isHex(hex.utf8) else { return nil }
    self.hex = String(hex)
  }

  /// The digest that a text writes with its `sha256:`.
  public init?(text: some StringProtocol) {
    guard text.utf8.count == 71, text.hasPrefix("sha256:") else { return nil }
    self.init(hex: text.dropFirst(7))
  }

  /// The digest of these 32 bytes.
  public init(_ bytes: SIMD32<UInt8>) {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for index in bytes.indices {
      digits.append(Self.digits[Int(bytes[index] >> 4)])
      digits.append(Self.digits[Int(bytes[index] & 15)])
    }
    hex = String(decoding: digits, as: UTF8.self)
  }

  init?(line bytes: ArraySlice<UInt8>) {
    guard bytes.count == 71, bytes.starts(with: Self.prefix) else { return nil }
    let digits = bytes.dropFirst(7)
    guard Words.isHex(digits) else { return nil }
    hex = String(decoding: digits, as: UTF8.self)
  }

  private static let prefix = Array("sha256:".utf8)
  private static let digits = Array("0123456789abcdef".utf8)
}

extension Digest: CustomStringConvertible {
  /// `sha256:` and the digits.
  public var description: String { "sha256:" + hex }
}
