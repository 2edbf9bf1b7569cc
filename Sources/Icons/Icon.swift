/// A file that stands where an icon should, looked into as far as it can be.
public enum Icon: Sendable {
  /// It is something else than a PNG.
  case other(ImageFormat)
  /// It begins like a PNG and is damaged, or claims a size that no icon has.
  case corrupt(PNGDefect)
  /// It is a whole PNG.
  case picture(Picture)

  /// A whole PNG.
  public struct Picture: Sendable {
    /// Its size.
    public let header: PNGHeader
    /// Whether it is an animation.
    public let isAnimated: Bool
    /// Whether hallmark made it to be replaced.
    public let isPlaceholder: Bool
    /// The chunks of no weight for the picture whose checksum is wrong.
    public let damagedAncillary: [String]
    /// How many bytes stand after the picture's end.
    public let trailingBytes: Int
    /// The pixels; none where there are too many of them to be decoded.
    public let bitmap: Bitmap?
  }

  /// Looks into the bytes of a file.
  public init(_ bytes: [UInt8]) {
    let format = ImageFormat(of: bytes)
    guard format == .png else {
      self = .other(format)
      return
    }
    do throws(PNGDefect) {
      let chunks = try PNGChunks(bytes)
      self = .picture(
        Picture(
          header: chunks.header, isAnimated: chunks.isAnimated, isPlaceholder: chunks.isPlaceholder,
          damagedAncillary: chunks.damagedAncillary, trailingBytes: chunks.trailingBytes,
          bitmap: chunks.header.isDecodable ? try PNGDecoder.decode(chunks, of: bytes) : nil))
    } catch {
      self = .corrupt(error)
    }
  }
}
