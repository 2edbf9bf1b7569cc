/// A text in which many phrases are looked for: every place is found by a hash of its first three bytes.
///
/// ASCII letters are compared without regard to case.
struct TextIndex {
  private let bytes: [UInt8]
  /// For each hash the last place that has it, plus one.
  private var heads = [Int32](repeating: 0, count: 4096)
  /// For each place the one before it with the same hash, plus one.
  private var earlier: [Int32]

  init(_ text: [UInt8]) {
    bytes = text.map(TextIndex.lowered)
    earlier = [Int32](repeating: 0, count: text.count)
    for place in bytes.indices.dropLast(2) {
      let hash = TextIndex.hash(bytes[place], bytes[place + 1], bytes[place + 2])
      earlier[place] = heads[hash]
      heads[hash] = Int32(truncatingIfNeeded: place + 1)
    }
  }

  /// Whether a phrase stands anywhere in the text.
  func contains(_ phrase: String) -> Bool {
    let wanted = phrase.utf8.map(TextIndex.lowered)
    guard wanted.count >= 3 else { return bytes.indices.contains { bytes[$0...].starts(with: wanted) } }
    var place = Int(heads[TextIndex.hash(wanted[0], wanted[1], wanted[2])])
    while place > 0 {
      if bytes[(place - 1)...].starts(with: wanted) { return true }
      place = Int(earlier[place - 1])
    }
    return false
  }

  private static func hash(_ one: UInt8, _ two: UInt8, _ three: UInt8) -> Int {
    let word = UInt32(one) | UInt32(two) << 8 | UInt32(three) << 16
    return Int((word &* 2_654_435_761) >> 20)
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
