/// Texts in the wide encodings of Unicode, made UTF-8.
enum Transcoding {
  /// A wide encoding.
  struct Wide {
    let name: String
    /// The bytes of one code unit: 2 or 4.
    let width: Int
    let isBigEndian: Bool
    /// The bytes of the byte order mark.
    let markLength: Int
  }

  /// The wide encoding a text begins in, by its byte order mark or by NUL among its first bytes.
  static func wide(_ bytes: [UInt8]) -> Wide? {
    guard bytes.count >= 2 else { return nil }
    let first = Array(bytes.prefix(4))
    if first == [0xFF, 0xFE, 0, 0] { return Wide(name: "UTF-32", width: 4, isBigEndian: false, markLength: 4) }
    if first == [0, 0, 0xFE, 0xFF] { return Wide(name: "UTF-32", width: 4, isBigEndian: true, markLength: 4) }
    if first[0] == 0xFF, first[1] == 0xFE { return Wide(name: "UTF-16", width: 2, isBigEndian: false, markLength: 2) }
    if first[0] == 0xFE, first[1] == 0xFF { return Wide(name: "UTF-16", width: 2, isBigEndian: true, markLength: 2) }
    guard first.count == 4 else { return nil }
    switch first.map({ $0 == 0 }) {
    case [true, false, true, false]: return Wide(name: "UTF-16", width: 2, isBigEndian: true, markLength: 0)
    case [false, true, false, true]: return Wide(name: "UTF-16", width: 2, isBigEndian: false, markLength: 0)
    case [true, true, true, false]: return Wide(name: "UTF-32", width: 4, isBigEndian: true, markLength: 0)
    case [false, true, true, true]: return Wide(name: "UTF-32", width: 4, isBigEndian: false, markLength: 0)
    default: return nil
    }
  }

  /// The text in UTF-8, without its byte order mark; what is no character becomes U+FFFD.
  static func utf8(_ bytes: [UInt8], from encoding: Wide) -> [UInt8] {
    var units: [UInt32] = []
    units.reserveCapacity(bytes.count / encoding.width)
    var at = encoding.markLength
    while at &+ encoding.width <= bytes.count {
      var unit: UInt32 = 0
      for place in 0..<encoding.width {
        unit = unit &<< 8 | UInt32(bytes[at &+ (encoding.isBigEndian ? place : encoding.width &- 1 &- place)])
      }
      units.append(unit)
      at &+= encoding.width
    }
    if at < bytes.count { units.append(0xFFFD) }
    if encoding.width == 4 { return Array(String(decoding: units, as: UTF32.self).utf8) }
    return Array(String(decoding: units.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self).utf8)
  }
}
