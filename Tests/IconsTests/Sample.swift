@testable import Icons

/// Pictures and files that the tests make for themselves.
enum Sample {
  static let blue = Color(red: 0x0F, green: 0x6C, blue: 0xBD)

  /// A white square of a side in the middle of a blue icon.
  static func icon(side: Int = 230, logo: Int = 160, background: Color = blue, ink: Color = .white) -> Bitmap {
    var icon = Bitmap(width: side, height: side, color: background)
    let first = (side - logo) / 2
    for y in first..<(first + logo) { for x in first..<(first + logo) { icon.set(x, y, ink) } }
    return icon
  }

  /// A PNG of chunks written by hand; the data is stored, not compressed.
  static func png(
    width: Int, height: Int, depth: UInt8 = 8, type: UInt8, interlaced: Bool = false,
    before: [[UInt8]] = [], after: [[UInt8]] = [], rows: [UInt8]
  ) -> [UInt8] {
    let size = PNGChunks.bigEndian(UInt32(width)) + PNGChunks.bigEndian(UInt32(height))
    return PNGChunks.signature + PNGChunks.chunk("IHDR", size + [depth, type, 0, 0, interlaced ? 1 : 0])
      + before.joined() + PNGChunks.chunk("IDAT", stored(rows)) + after.joined() + PNGChunks.chunk("IEND", [])
  }

  /// A zlib stream of stored blocks.
  static func stored(_ data: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    var at = 0
    repeat {
      let length = min(65_535, data.count - at)
      let little = [UInt8(length & 0xFF), UInt8(length >> 8)]
      stream += [at + length == data.count ? 1 : 0] + little + little.map { ~$0 } + data[at..<(at + length)]
      at += length
    } while at < data.count
    var (one, two) = (UInt32(1), UInt32(0))
    for byte in data {
      one = (one + UInt32(byte)) % 65_521
      two = (two + one) % 65_521
    }
    return stream + PNGChunks.bigEndian(two << 16 | one)
  }

  static func picture(_ bytes: [UInt8]) -> Icon.Picture? {
    if case .picture(let picture) = Icon(bytes) { picture } else { nil }
  }

  static func defect(_ bytes: [UInt8]) -> PNGDefect? {
    if case .corrupt(let defect) = Icon(bytes) { defect } else { nil }
  }
}
