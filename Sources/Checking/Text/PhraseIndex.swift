/// A text in which many phrases are looked for: every place is found by a hash of its first three bytes.
///
/// ASCII letters are compared without regard to case.
struct PhraseIndex {
  private let bytes: [UInt8]
  /// For each hash the last place that has it, plus one.
  private var heads = [Int32](repeating: 0, count: 4096)
  /// For each place the one before it with the same hash, plus one.
  private var earlier: [Int32]

  init(_ text: [UInt8]) {
    bytes = text.map(\.lowered)
    earlier = [Int32](repeating: 0, count: text.count)
    guard text.count >= 3 else { return }
    var (one, two) = (bytes[0], bytes[1])
    for place in 0..<(text.count &- 2) {
      let three = bytes[place &+ 2]
      let hash = PhraseIndex.hash(one, two, three)
      earlier[place] = heads[hash]
      heads[hash] = Int32(truncatingIfNeeded: place &+ 1)
      (one, two) = (two, three)
    }
  }

  /// Whether a phrase stands anywhere in the text.
  func contains(_ phrase: String) -> Bool {
    let wanted = phrase.utf8.map(\.lowered)
    guard wanted.count >= 3 else { return bytes.indices.contains { stands(wanted, at: $0) } }
    var place = Int(heads[PhraseIndex.hash(wanted[0], wanted[1], wanted[2])])
    while place > 0 {
      if stands(wanted, at: place - 1) { return true }
      place = Int(earlier[place - 1])
    }
    return false
  }

  private func stands(_ wanted: [UInt8], at place: Int) -> Bool {
    guard wanted.count <= bytes.count &- place else { return false }
    for offset in wanted.indices where bytes[place &+ offset] != wanted[offset] { return false }
    return true
  }

  private static func hash(_ one: UInt8, _ two: UInt8, _ three: UInt8) -> Int {
    let word = UInt32(one) | UInt32(two) << 8 | UInt32(three) << 16
    return Int((word &* 2_654_435_761) >> 20)
  }
}
