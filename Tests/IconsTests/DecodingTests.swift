@testable import Icons
import Testing

@Suite struct DecodingTests {
  @Test func readsWhatItWrites() throws {
    let icon = Sample.icon()
    #expect(Sample.picture(try icon.png())?.bitmap == icon)
  }

  @Test func keepsAlpha() throws {
    var icon = Sample.icon(side: 4, logo: 2)
    icon.set(0, 0, .dark, alpha: 7)
    #expect(Sample.picture(try icon.png())?.bitmap == icon)
  }

  @Test func decodesPaletteWithTransparency() {
    let file = Sample.png(
      width: 2, height: 1, type: 3,
      before: [PNGChunks.chunk("PLTE", [1, 2, 3, 250, 251, 252]), PNGChunks.chunk("tRNS", [128])], rows: [0, 0, 1])
    #expect(Sample.picture(file)?.bitmap?.bytes == [1, 2, 3, 128, 250, 251, 252, 255])
  }

  @Test func decodesGreyOfOneBit() {
    let file = Sample.png(width: 3, height: 1, depth: 1, type: 0, rows: [0, 0b1010_0000])
    #expect(Sample.picture(file)?.bitmap?.bytes == [255, 255, 255, 255, 0, 0, 0, 255, 255, 255, 255, 255])
  }

  @Test func takesTheHighByteOfSixteenBits() {
    let file = Sample.png(width: 1, height: 1, depth: 16, type: 2, rows: [0, 0x12, 0xFF, 0x34, 0x00, 0x56, 0x80])
    #expect(Sample.picture(file)?.bitmap?.bytes == [0x12, 0x34, 0x56, 255])
  }

  @Test func decodesInterlaced() {
    // Two by two pixels of grey come in the passes 1, 6 and 7.
    let file = Sample.png(width: 2, height: 2, type: 0, interlaced: true, rows: [0, 10, 0, 20, 0, 30, 40])
    #expect(
      Sample.picture(file)?.bitmap?.bytes.enumerated().filter { $0.offset % 4 == 0 }.map(\.element) == [10, 20, 30, 40])
  }

  @Test func ignoresGamma() {
    let gamma = PNGChunks.chunk("gAMA", PNGChunks.bigEndian(220_000))
    let file = Sample.png(width: 1, height: 1, type: 2, before: [gamma], rows: [0, 100, 101, 102])
    #expect(Sample.picture(file)?.bitmap?.bytes == [100, 101, 102, 255])
  }

  @Test func tellsOtherFormats() {
    let cases: [([UInt8], ImageFormat)] = [
      (Array("\u{FEFF}<?xml version='1.0'?><!-- a --><svg/>".utf8), .svg), ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg),
      (Array("RIFF____WEBPVP8 ".utf8), .webp), (Array("GIF89a".utf8), .gif), ([0, 0, 1, 0, 1], .ico),
      (Array("version https://git-lfs.github.com/spec/v1\noid sha256:00\n".utf8), .gitLFSPointer),
      (Array("<?xml version='1.0'?><Error/>".utf8), .unknown), ([], .empty),
    ]
    for (bytes, format) in cases {
      guard case .other(let found) = Icon(bytes) else {
        Issue.record("\(format) was taken for a PNG")
        continue
      }
      #expect(found == format)
    }
  }
}

@Suite struct DefectTests {
  let whole = Sample.png(width: 2, height: 2, type: 0, rows: [0, 1, 2, 0, 3, 4])

  @Test func findsTruncation() {
    for length in 9..<whole.count { #expect(Sample.defect(Array(whole.prefix(length))) != nil, "\(length)") }
    #expect(Sample.defect(Array(whole.prefix(whole.count - 5))) == .truncated)
  }

  @Test func findsBadChecksums() {
    var broken = whole
    broken[whole.count - 20] ^= 1
    #expect(Sample.defect(broken) == .badChecksum("IDAT"))
  }

  @Test func toleratesDamageThatDoesNotMatter() {
    var note = PNGChunks.chunk("tEXt", Array("a\0b".utf8))
    note[note.count - 1] ^= 1
    let picture = Sample.picture(Sample.png(width: 1, height: 1, type: 0, before: [note], rows: [0, 1]) + [9, 9])
    #expect(picture?.damagedAncillary == ["tEXt"])
    #expect(picture?.trailingBytes == 2)
    #expect(picture?.bitmap != nil)
  }

  @Test func findsMissingData() {
    #expect(Sample.defect(PNGChunks.signature + PNGChunks.chunk("IEND", [])) == .missing("IHDR"))
    let header = Array(whole.prefix(33))
    #expect(Sample.defect(header + PNGChunks.chunk("IEND", [])) == .missing("IDAT"))
  }

  @Test func findsWrongNumbersOfRows() {
    #expect(Sample.defect(Sample.png(width: 2, height: 3, type: 0, rows: [0, 1, 2, 0, 3, 4])) == .tooFewRows)
    #expect(Sample.defect(Sample.png(width: 2, height: 1, type: 0, rows: [0, 1, 2, 0, 3, 4])) == .tooManyRows)
  }

  @Test func findsDataThatDoesNotOpen() {
    let broken =
      Array(whole.prefix(33)) + PNGChunks.chunk("IDAT", [0x78, 0x01, 0xFF, 0xFF, 0xFF, 0xFF])
      + PNGChunks.chunk("IEND", [])
    #expect(Sample.defect(broken) == .compression)
  }

  @Test func refusesUnknownCriticalChunks() {
    let file = Sample.png(width: 1, height: 1, type: 0, before: [PNGChunks.chunk("CgBI", [0])], rows: [0, 1])
    #expect(Sample.defect(file) != nil)
  }

  @Test(arguments: [(0, 5), (20_000, 20_000), (5, 16_385), (Int(UInt32.max), 1)])
  func refusesSizes(width: Int, height: Int) {
    let file = Sample.png(width: width, height: height, type: 0, rows: [])
    #expect(Sample.defect(file) == .dimensions(width: width, height: height))
  }

  @Test func leavesHugePicturesUndecoded() {
    let picture = Sample.picture(Sample.png(width: 16_384, height: 16_384, type: 6, rows: []))
    #expect(picture?.header.width == 16_384)
    #expect(picture != nil && picture?.bitmap == nil)
  }

  @Test func findsAnimations() {
    let animation = PNGChunks.chunk("acTL", [0, 0, 0, 1, 0, 0, 0, 0])
    #expect(
      Sample.picture(Sample.png(width: 1, height: 1, type: 0, before: [animation], rows: [0, 1]))?.isAnimated == true)
  }
}
