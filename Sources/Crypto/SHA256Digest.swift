internal import Encodings

/// The 32 bytes of a SHA-256.
public struct SHA256Digest: Hashable, Sendable {
  private let words: SIMD4<UInt64>

  /// How many bytes there are.
  public static let byteCount = 32

  /// The digest that `fill` writes to the 32 bytes it is given; it says whether it could.
  init(filledBy fill: (UnsafeMutablePointer<UInt8>) -> Bool) {
    words = withUnsafeTemporaryAllocation(of: SIMD4<UInt64>.self, capacity: 1) { words in
      words.initialize(repeating: SIMD4())
      let filled = words.withMemoryRebound(to: UInt8.self) { bytes in bytes.baseAddress.map(fill) ?? false }
      precondition(filled, "libcrypto cannot hash")
      return words[0]
    }
  }

  /// The digest that stands in 64 lower-case hexadecimal digits, or nil where anything else stands.
  public init?(hex: some StringProtocol) {
    guard let bytes = Hex.decode(hex), bytes.count == 32 else { return nil }
    self.init(filledBy: { output in
      for (offset, byte) in bytes.enumerated() { output[offset] = byte }
      return true
    })
  }

  /// The 32 bytes as four numbers, the first byte of each the highest.
  public var numbers: SIMD4<UInt64> {
    SIMD4(words[0].bigEndian, words[1].bigEndian, words[2].bigEndian, words[3].bigEndian)
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    withUnsafeBytes(of: words) { [UInt8]($0.prefix(32)) }
  }

  /// The 64 lower-case hexadecimal digits.
  public var hex: String {
    Hex.encode(bytes)
  }

  /// As files and tags write it: `sha256:` and the digits.
  public var text: String {
    "sha256:" + hex
  }
}
