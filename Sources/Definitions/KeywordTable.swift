import Documents

/// Finds a keyword by a name and its hash: one probe of a small hash table, and one comparison.
struct KeywordTable: Sendable {
  private var slots: [UInt8]
  private let hashes: [UInt32]
  /// The spellings one behind the other, and where each begins.
  private let letters: [UInt8]
  private let starts: [Int32]
  private static let empty: UInt8 = 255
  private static let mask = 1023

  static let shared = KeywordTable()

  private init() {
    slots = Array(repeating: Self.empty, count: Self.mask + 1)
    let spellings = Keyword.allCases.map(\.name)
    hashes = spellings.map { NameHash.hash($0) }
    letters = spellings.flatMap { $0.utf8 }
    starts = spellings.reduce(into: [0]) { starts, spelling in
      starts.append((starts.last ?? 0) &+ Int32(spelling.utf8.count))
    }
    for (position, hash) in hashes.enumerated() {
      var slot = Int(hash) & Self.mask
      while slots[slot] != Self.empty { slot = (slot &+ 1) & Self.mask }
      slots[slot] = UInt8(position)
    }
  }

  /// The keyword that stands in a range of bytes, whose hash is known.
  func keyword(_ bytes: [UInt8], _ range: Range<Int>, hash: UInt32) -> Keyword? {
    var slot = Int(hash) & Self.mask
    while slots[slot] != Self.empty {
      let position = Int(slots[slot])
      if hashes[position] == hash, isSpelling(position, bytes, range) { return Keyword(rawValue: slots[slot]) }
      slot = (slot &+ 1) & Self.mask
    }
    return nil
  }

  /// The keyword of a name.
  func keyword(named name: String) -> Keyword? {
    let bytes = Array(name.utf8)
    return keyword(bytes, 0..<bytes.count, hash: NameHash.hash(name))
  }

  private func isSpelling(_ position: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let spelling = Int(starts[position])..<Int(starts[position &+ 1])
    return unsafe letters.withUnsafeBufferPointer {
      unsafe bytes.hasSame(UnsafeBufferPointer(rebasing: $0[spelling]), in: range)
    }
  }
}
