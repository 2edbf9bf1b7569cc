/// Finds a keyword by the bytes of a name: one probe of a small hash table, and one comparison.
struct KeywordTable: Sendable {
  private var slots: [UInt8]
  /// The spellings one behind the other, and where each begins.
  private let letters: [UInt8]
  private let starts: [Int32]
  private static let empty: UInt8 = 255
  private static let mask = 1023

  static let shared = KeywordTable()

  private init() {
    slots = Array(repeating: Self.empty, count: Self.mask + 1)
    let spellings = Keyword.allCases.map { Array($0.name.utf8) }
    letters = spellings.flatMap { $0 }
    starts = spellings.reduce(into: [0]) { starts, spelling in
      starts.append((starts.last ?? 0) &+ Int32(spelling.count))
    }
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
      let position = Int(slots[slot])
      let start = Int(starts[position])
      if Int(starts[position &+ 1]) &- start == range.count, equals(start, bytes, range) {
        return Keyword(rawValue: slots[slot])
      }
      slot = (slot &+ 1) & Self.mask
    }
    return nil
  }

  /// The keyword of a name.
  func keyword(named name: String) -> Keyword? {
    let bytes = Array(name.utf8)
    return keyword(bytes, 0..<bytes.count)
  }

  private func equals(_ start: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    unsafe bytes.withUnsafeBufferPointer { text in
      unsafe letters.withUnsafeBufferPointer { letters in
        for place in 0..<range.count
        where unsafe text[range.lowerBound &+ place] != letters[start &+ place] { return false }
        return true
      }
    }
  }
}
