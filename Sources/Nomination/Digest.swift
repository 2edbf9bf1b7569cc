import Encodings

/// A SHA-256 digest as the formats write it: `sha256:` and 64 lower-case hexadecimal digits.
public struct Digest: Hashable, Sendable {
  // The 32 bytes, each of the numbers with its first byte highest.
  private let first: UInt64
  private let second: UInt64
  private let third: UInt64
  private let fourth: UInt64

  /// The digest of exactly 64 lower-case hexadecimal digits.
  public init?(hex: some StringProtocol) {
    let digits = Array(hex.utf8)
    self.init(digits: digits, from: 0, to: digits.count)
  }

  /// The digest that a text writes with its `sha256:`.
  public init?(text: some StringProtocol) {
    let bytes = Array(text.utf8)
    self.init(bytes, in: bytes.indices)
  }

  /// The digest of these 32 bytes.
  public init(_ bytes: SIMD32<UInt8>) {
    func number(_ start: Int) -> UInt64 {
      (start..<(start &+ 8)).reduce(0) { $0 &<< 8 | UInt64(bytes[$1]) }
    }
    (first, second, third, fourth) = (number(0), number(8), number(16), number(24))
  }

  /// The digest of these 32 bytes as four numbers, the first byte of each the highest.
  public init(numbers: SIMD4<UInt64>) {
    (first, second, third, fourth) = (numbers[0], numbers[1], numbers[2], numbers[3])
  }

  /// The digest that a part of some bytes writes with its `sha256:`.
  init?(_ bytes: [UInt8], in part: Range<Int>) {
    guard let start = bytes.skip("sha256:", in: part) else { return nil }
    self.init(digits: bytes, from: start, to: part.upperBound)
  }

  private init?(digits: [UInt8], from start: Int, to end: Int) {
    let digits = unsafe digits.span.bytes
    guard end &- start == 64, let first = Hex.wide(digits, at: start), let second = Hex.wide(digits, at: start &+ 16),
      let third = Hex.wide(digits, at: start &+ 32), let fourth = Hex.wide(digits, at: start &+ 48)
    else { return nil }
    (self.first, self.second, self.third, self.fourth) = (first, second, third, fourth)
  }

  /// The 32 bytes as four numbers, the first byte of each the highest.
  public var numbers: SIMD4<UInt64> { SIMD4(first, second, third, fourth) }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    [first, second, third, fourth].flatMap { number in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number &>> UInt64($0)) }
    }
  }

  /// The 64 digits.
  public var hex: String { Hex.encode(bytes) }
}

extension Digest: CustomStringConvertible {
  /// `sha256:` and the digits.
  public var description: String { "sha256:" + hex }
}

extension Digest: Comparable {
  /// In the order of the bytes, which is that of the digits.
  public static func < (left: Digest, right: Digest) -> Bool {
    (left.first, left.second, left.third, left.fourth) < (right.first, right.second, right.third, right.fourth)
  }
}
