/// The chunks of a PNG, walked without decoding anything: what is there, and what is wrong with it.
struct PNGChunks {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  /// The text chunk by which a placeholder icon is known again.
  static let placeholderNote = Array("Comment\0hallmark placeholder icon".utf8)

  private(set) var header: PNGHeader
  private(set) var isAnimated = false
  private(set) var isPlaceholder = false
  private(set) var damagedAncillary: [String] = []
  private(set) var trailingBytes = 0
  /// The chunks that make the picture: the critical ones and its transparency, as they stand in the file.
  private(set) var essential: [Range<Int>] = []

  init(_ bytes: [UInt8]) throws(PNGDefect) {
    guard bytes.starts(with: PNGChunks.signature) else { throw .noSignature }
    header = try PNGHeader(bytes)
    var at = 8
    var seen: Set<String> = []
    while !seen.contains("IEND") {
      guard at &+ 12 <= bytes.count else { throw seen.contains("IDAT") ? .truncated : .missing("IDAT") }
      let length = PNGChunks.number(bytes, at)
      guard length <= bytes.count &- at &- 12 else { throw .truncated }
      let end = at &+ 12 &+ length
      let kind = String(decoding: bytes[(at &+ 4)..<(at &+ 8)], as: UTF8.self)
      let isCritical = bytes[at &+ 4] & 0x20 == 0
      let isIntact =
        Checksum.crc32(bytes[(at &+ 4)..<(end &- 4)]) == UInt32(truncatingIfNeeded: PNGChunks.number(bytes, end &- 4))
      if isCritical, !isIntact { throw .badChecksum(kind) }
      if !isIntact, damagedAncillary.count < 8 { damagedAncillary.append(kind) }
      if isCritical || (kind == "tRNS" && isIntact) { essential.append(at..<end) }
      if kind == "acTL" { isAnimated = true }
      if kind == "tEXt", bytes[(at &+ 8)..<(end &- 4)].elementsEqual(PNGChunks.placeholderNote) {
        isPlaceholder = true
      }
      if isCritical { seen.insert(kind) }
      at = end
    }
    guard seen.contains("IDAT") else { throw .missing("IDAT") }
    trailingBytes = bytes.count &- at
  }

  /// The big-endian number of four bytes.
  static func number(_ bytes: [UInt8], _ at: Int) -> Int {
    Int(bytes[at]) &<< 24 | Int(bytes[at &+ 1]) &<< 16 | Int(bytes[at &+ 2]) &<< 8 | Int(bytes[at &+ 3])
  }

  /// A chunk with its length and checksum.
  static func chunk(_ kind: String, _ content: some Sequence<UInt8>) -> [UInt8] {
    let body = Array(kind.utf8) + Array(content)
    return bigEndian(UInt32(truncatingIfNeeded: body.count &- 4)) + body + bigEndian(Checksum.crc32(body[...]))
  }

  static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number &>> $0) }
  }
}
