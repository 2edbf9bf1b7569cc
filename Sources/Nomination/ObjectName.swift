import Encodings

/// The name of a git object: 40 lower-case hexadecimal digits.
public struct ObjectName: Hashable, Sendable {
  /// The first 16 digits as a number.
  public let high: UInt64
  /// The next 16.
  public let middle: UInt64
  /// The last 8.
  public let low: UInt32

  /// The name that three numbers make.
  public init(high: UInt64, middle: UInt64, low: UInt32) {
    self.high = high
    self.middle = middle
    self.low = low
  }

  /// The name of exactly 40 lower-case hexadecimal digits; nil for anything else.
  public init?(hex: some StringProtocol) {
    let digits = Array(hex.utf8)
    self.init(digits, in: digits.indices)
  }

  /// The name of no object, which git writes where there is none.
  public static let none = ObjectName(high: 0, middle: 0, low: 0)

  /// The name that a part of some bytes is.
  init?(_ bytes: [UInt8], in part: Range<Int>) {
    let (digits, start) = unsafe (bytes.span.bytes, part.lowerBound)
    guard part.count == 40, let high = Hex.wide(digits, at: start), let middle = Hex.wide(digits, at: start &+ 16),
      let low = Hex.narrow(digits, at: start &+ 32)
    else { return nil }
    self.init(high: high, middle: middle, low: low)
  }
}

extension ObjectName: CustomStringConvertible {
  /// The 40 digits.
  public var description: String { Self.digits(high, 16) + Self.digits(middle, 16) + Self.digits(UInt64(low), 8) }

  private static func digits(_ number: UInt64, _ count: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: max(0, count &- text.utf8.count)) + text
  }
}
