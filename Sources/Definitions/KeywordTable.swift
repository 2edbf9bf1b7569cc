/// Finds a keyword by the bytes of a name: one probe of a small hash table, and one comparison.
struct KeywordTable: Sendable {
  private var slots: [UInt8]
  private let spellings: [[UInt8]]
  private static let empty: UInt8 = 255
  private static let mask = 1023

  static let shared = KeywordTable()

  private init() {
    slots = Array(repeating: Self.empty, count: Self.mask + 1)
    spellings = Keyword.allCases.map { Array($0.name.utf8) }
    for (position, spelling) in spellings.enumerated() {
      var slot = Self.hash(spelling, spelling.startIndex..<spelling.endIndex)
      while slots[slot] != Self.empty { slot = (slot &+ 1) & Self.mask }
      slots[slot] = UInt8(position)
    }
  }

  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let count = range.count
    let first = Int(bytes[range.lowerBound])
    let last = Int(bytes[range.upperBound &- 1])
    let middle = Int(bytes[range.lowerBound &+ count / 2])
    let early = Int(bytes[range.lowerBound &+ count / 4])
    let late = Int(bytes[range.lowerBound &+ count &* 3 / 4])
    return (count &* 0x1F3 ^ first &* 0x3D ^ last &* 0x10B ^ middle &* 0x25 ^ early &* 0x71 ^ late &* 0x1D) & mask
  }

  /// The keyword that stands in a range of bytes.
  func keyword(_ bytes: [UInt8], _ range: Range<Int>) -> Keyword? {
    guard !range.isEmpty, range.count <= 40 else { return nil }
    var slot = Self.hash(bytes, range)
    while slots[slot] != Self.empty {
      let spelling = spellings[Int(slots[slot])]
      if spelling.count == range.count, Self.equal(spelling, bytes, range) { return Keyword(rawValue: slots[slot]) }
      slot = (slot &+ 1) & Self.mask
    }
    return nil
  }

  /// The keyword of a name.
  func keyword(named name: String) -> Keyword? {
    let bytes = Array(name.utf8)
    return keyword(bytes, 0..<bytes.count)
  }

  private static func equal(_ spelling: [UInt8], _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    for byte in spelling {
      if bytes[at] != byte { return false }
      at &+= 1
    }
    return true
  }
}
