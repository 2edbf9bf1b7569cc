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

  /// The keyword that a name of a document is, which has nothing to be decoded.
  func keyword(of name: Node, in document: Document) -> Keyword? {
    unsafe keyword(hash: name.link) { unsafe document.isText(of: name, $0) }
  }

  /// The keyword of a name.
  func keyword(named name: String) -> Keyword? {
    unsafe keyword(hash: NameHash.hash(name)) { unsafe name.utf8.elementsEqual($0) }
  }

  @inline(__always)
  private func keyword(hash: UInt32, _ isSame: (UnsafeBufferPointer<UInt8>) -> Bool) -> Keyword? {
    var slot = Int(hash) & Self.mask
    while slots[slot] != Self.empty {
      let position = Int(slots[slot])
      if hashes[position] == hash, unsafe spelling(position, isSame) { return Keyword(rawValue: slots[slot]) }
      slot = (slot &+ 1) & Self.mask
    }
    return nil
  }

  @inline(__always)
  private func spelling(_ position: Int, _ isSame: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    unsafe letters.withUnsafeBufferPointer {
      unsafe isSame(UnsafeBufferPointer(rebasing: $0[Int(starts[position])..<Int(starts[position &+ 1])]))
    }
  }
}
