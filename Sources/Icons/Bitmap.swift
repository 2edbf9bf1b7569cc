/// A picture of 8-bit red, green, blue and alpha, row by row.
public struct Bitmap: Sendable, Equatable {
  /// How many pixels a row has.
  public let width: Int
  /// How many rows there are.
  public let height: Int
  /// Four bytes a pixel; alpha is not multiplied in.
  public internal(set) var bytes: [UInt8]

  /// A picture of one colour.
  public init(width: Int, height: Int, color: Color) {
    self.width = width
    self.height = height
    bytes = [UInt8](repeating: 255, count: width &* height &* 4)
    for at in stride(from: 0, to: bytes.count, by: 4) {
      bytes[at] = color.red
      bytes[at &+ 1] = color.green
      bytes[at &+ 2] = color.blue
    }
  }

  /// A picture of given bytes, or nothing where there are not exactly four for each pixel.
  public init?(width: Int, height: Int, bytes: [UInt8]) {
    guard width > 0, height > 0, width <= PNGLimits.side, height <= PNGLimits.side,
      bytes.count == width &* height &* 4
    else { return nil }
    self.width = width
    self.height = height
    self.bytes = bytes
  }

  /// The colour of a pixel whatever its alpha.
  @inlinable
  public func color(_ x: Int, _ y: Int) -> Color {
    let at = (y &* width &+ x) &* 4
    return Color(red: bytes[at], green: bytes[at &+ 1], blue: bytes[at &+ 2])
  }

  /// The alpha of a pixel, 255 where it is opaque.
  @inlinable
  public func alpha(_ x: Int, _ y: Int) -> UInt8 { bytes[(y &* width &+ x) &* 4 &+ 3] }

  /// Sets a pixel.
  public mutating func set(_ x: Int, _ y: Int, _ color: Color, alpha: UInt8 = 255) {
    let at = (y &* width &+ x) &* 4
    bytes[at] = color.red
    bytes[at &+ 1] = color.green
    bytes[at &+ 2] = color.blue
    bytes[at &+ 3] = alpha
  }

  /// The part of the picture within a box.
  func cropped(to box: Box) -> Bitmap {
    var part = Bitmap(width: box.width, height: box.height, color: .white)
    for y in 0..<box.height {
      let from = ((y &+ box.top) &* width &+ box.left) &* 4
      let into = y &* box.width &* 4
      part.bytes.replaceSubrange(into..<(into &+ box.width &* 4), with: bytes[from..<(from &+ box.width &* 4)])
    }
    return part
  }
}

/// A rectangle of pixels.
public struct Box: Sendable, Equatable {
  /// The first column.
  public let left: Int
  /// The first row.
  public let top: Int
  /// How many columns it spans.
  public let width: Int
  /// How many rows it spans.
  public let height: Int

  /// The longer of its two sides.
  public var side: Int { max(width, height) }
}
