/// An opaque colour of 8 bits a channel.
public struct Color: Sendable, Hashable {
  /// The red channel.
  public let red: UInt8
  /// The green channel.
  public let green: UInt8
  /// The blue channel.
  public let blue: UInt8

  /// A colour of three channels.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Plain white.
  public static let white = Color(red: 255, green: 255, blue: 255)
  /// The near-black that is put on light brand colours.
  public static let dark = Color(red: 0x1F, green: 0x23, blue: 0x28)
  /// The colour that every connector starts with, and that none may keep.
  public static let platformDefault = Color(red: 0x00, green: 0x7E, blue: 0xE5)
  /// Whether no connector may have it as its brand colour.
  public var isForbiddenForBrand: Bool { self == .white || self == .platformDefault }
  /// The colour of all connectors of independent publishers.
  public static let independentPublisher = Color(red: 0xDA, green: 0x3B, blue: 0x01)
}

extension Color: CustomStringConvertible {
  /// Reads `#rrggbb`, in either case; nothing else is a colour here.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes.first == UInt8(ascii: "#"),
      let red = Color.channel(bytes[1], bytes[2]), let green = Color.channel(bytes[3], bytes[4]),
      let blue = Color.channel(bytes[5], bytes[6])
    else { return nil }
    self.init(red: red, green: green, blue: blue)
  }

  private static func channel(_ high: UInt8, _ low: UInt8) -> UInt8? {
    guard let high = digit(high), let low = digit(low) else { return nil }
    return high &* 16 &+ low
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte &- UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte &- UInt8(ascii: "a") &+ 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte &- UInt8(ascii: "A") &+ 10
    default: nil
    }
  }

  /// The colour as `#rrggbb` in lower case.
  public var description: String {
    let digits = Array("0123456789abcdef")
    return [red, green, blue].reduce(into: "#") { text, channel in
      text.append(digits[Int(channel &>> 4)])
      text.append(digits[Int(channel & 15)])
    }
  }
}

extension Color {
  /// How far two colours lie apart: the largest difference of a channel.
  @inlinable
  public func difference(from other: Color) -> Int {
    max(
      abs(Int(red) &- Int(other.red)), abs(Int(green) &- Int(other.green)), abs(Int(blue) &- Int(other.blue)))
  }

  /// The relative luminance, from 0 for black to 1 for white.
  public var luminance: Float {
    0.2126 * Light.linear(red) + 0.7152 * Light.linear(green) + 0.0722 * Light.linear(blue)
  }

  /// The contrast ratio of two colours, from 1 to 21.
  public func contrast(with other: Color) -> Float {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// White or the near-black, whichever stands out on this colour; white where it is good enough.
  public var logoColor: Color {
    let white = contrast(with: .white)
    return white >= 2 || white >= contrast(with: .dark) ? .white : .dark
  }
}
