/// What a PNG says of itself in its first chunk.
public struct PNGHeader: Sendable, Equatable {
  /// How wide the picture is.
  public let width: Int
  /// How high the picture is.
  public let height: Int
  /// Whether the rows come in the seven passes of Adam7.
  let isInterlaced: Bool

  /// Whether the picture is small enough to be decoded.
  var isDecodable: Bool { width &* height <= PNGLimits.pixels }

  init(_ bytes: [UInt8]) throws(PNGDefect) {
    guard bytes.count >= 33 else { throw bytes.count < 16 ? .truncated : .missing("IHDR") }
    guard bytes[12..<16].elementsEqual("IHDR".utf8), PNGChunks.number(bytes, 8) == 13 else { throw .missing("IHDR") }
    width = PNGChunks.number(bytes, 16)
    height = PNGChunks.number(bytes, 20)
    isInterlaced = bytes[28] == 1
    guard (1...PNGLimits.side).contains(width), (1...PNGLimits.side).contains(height) else {
      throw .dimensions(width: width, height: height)
    }
  }
}
