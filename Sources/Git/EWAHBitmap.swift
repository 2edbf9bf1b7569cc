/// A set of positions in the compressed form that git keeps in a split index.
struct EWAHBitmap {
  /// The positions, in rising order.
  private(set) var positions: [Int] = []

  /// The empty set.
  init() {}

  /// Reads a set; nil where it is malformed.
  ///
  /// 64-bit words: a marker with a bit, how many words are filled with it and how many literal words follow, then
  /// those; and so on.
  init?(_ reader: inout ByteReader) {
    guard let bitCount = reader.uint32(), let wordCount = reader.uint32(), Int(wordCount) <= reader.remaining / 8
    else { return nil }
    let end = Int(bitCount)
    var position = 0
    var left = Int(wordCount)
    while left > 0 {
      guard let marker = reader.integer(UInt64.self) else { return nil }
      left -= 1
      let filled = Int(marker >> 1 & 0xffff_ffff)
      let literals = Int(marker >> 33)
      guard literals <= left, filled <= end / 64 + 1 else { return nil }
      if marker & 1 == 1 { positions += position..<max(position, min(position + filled * 64, end)) }
      position += filled * 64
      for _ in 0..<literals {
        guard var word = reader.integer(UInt64.self) else { return nil }
        while word != 0 {
          let bit = position + word.trailingZeroBitCount
          guard bit < end else { return nil }
          positions.append(bit)
          word &= word - 1
        }
        position += 64
      }
      left -= literals
      // A bitmap that runs past its end would only cost time.
      guard position <= end + 64 else { return nil }
    }
    // Where the last marker stands matters to those who append.
    guard reader.take(4) != nil else { return nil }
  }
}
