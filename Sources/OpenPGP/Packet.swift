/// One packet of OpenPGP data: a tag, a length, a body (RFC 4880, 4).
struct Packet {
  /// The tags that are told apart here.
  enum Tag {
    static let signature: UInt8 = 2
    static let secretKey: UInt8 = 5
    static let publicKey: UInt8 = 6
    static let secretSubkey: UInt8 = 7
    static let userID: UInt8 = 13
    static let publicSubkey: UInt8 = 14
    static let userAttribute: UInt8 = 17
  }

  let tag: UInt8
  let body: ArraySlice<UInt8>
  /// Whether the header is of the old format and as short as it can be.
  let hasCanonicalHeader: Bool

  var isSecretKey: Bool { tag == Tag.secretKey || tag == Tag.secretSubkey }

  /// The packets of which the data consists, to its last byte.
  static func packets(in bytes: [UInt8]) throws(OpenPGPError) -> [Packet] {
    var rest = bytes[...]
    var packets: [Packet] = []
    while !rest.isEmpty { packets.append(try Packet(readingFrom: &rest)) }
    return packets
  }

  /// Takes one packet off the front. A length that is left open, or told in parts, is refused: nothing here is a stream.
  private init(readingFrom rest: inout ArraySlice<UInt8>) throws(OpenPGPError) {
    guard let first = rest.popFirst(), first & 0x80 != 0 else { throw OpenPGPError("the content is not OpenPGP data") }
    let count: Int?
    if first & 0x40 == 0 {
      tag = first >> 2 & 15
      let width = first & 3
      count = width == 3 ? nil : rest.takeNumber(width: 1 << width)
      hasCanonicalHeader = count.map { width == Self.shortestWidth(of: $0) } ?? false
    } else {
      tag = first & 0x3f
      count = rest.takePacketLength()
      hasCanonicalHeader = false
    }
    guard let count, let body = rest.take(count) else {
      throw OpenPGPError("an OpenPGP packet is cut off, or its length is left open")
    }
    self.body = body
  }

  /// The packet as it is written with a header of the old format and the shortest length.
  static func encoded(_ tag: UInt8, _ body: some Collection<UInt8>) -> [UInt8] {
    let width = shortestWidth(of: body.count)
    let length = (0..<(1 << width)).reversed().map { UInt8(truncatingIfNeeded: body.count >> ($0 * 8)) }
    return [0x80 | tag << 2 | width] + length + body
  }

  private static func shortestWidth(of count: Int) -> UInt8 {
    count < 0x100 ? 0 : count < 0x10000 ? 1 : 2
  }
}
