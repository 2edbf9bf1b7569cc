/// Which of many phrases stand in a text, found in one pass over it.
///
/// ASCII letters are compared without regard to case. The work is bounded: what was not found in time counts as found.
struct PhraseSearch {
  private let phrases: [ArraySlice<UInt8>]
  /// For each hash of four bytes the last phrase that ends with them, plus one: many begin with the same verb.
  private var heads = [Int32](repeating: 0, count: PhraseSearch.size)
  /// For each phrase the one before it with the same hash, plus one.
  private var earlier: [Int32]
  /// For each phrase whether it was found.
  private(set) var isFound: [Bool]
  private var missing = 0
  private static let size = 2048

  init(_ phrases: [ArraySlice<UInt8>], in text: [UInt8]) {
    self.phrases = phrases
    earlier = Array(repeating: 0, count: phrases.count)
    isFound = Array(repeating: false, count: phrases.count)
    var short: ShortPhrases?
    for (number, phrase) in phrases.enumerated() {
      // What is shorter ends with nothing that a hash could be made of.
      guard phrase.count >= 4 else {
        let known = short ?? ShortPhrases(of: text)
        short = known
        isFound[number] = known.contains(phrase)
        continue
      }
      let hash = PhraseSearch.hash(phrase.suffix(4).reduce(0) { $0 << 8 | UInt32($1 | 0x20) })
      earlier[number] = heads[hash]
      heads[hash] = Int32(number + 1)
      missing += 1
    }
    if missing > 0 { search(text) }
  }

  private mutating func search(_ text: [UInt8]) {
    var allowance = 1_000_000 + 64 * text.count
    var start = 0
    while missing > 0, let (place, first) = next(start, text) {
      judge(place, first, text, &allowance)
      guard allowance > 0 else {
        for number in isFound.indices { isFound[number] = true }
        return
      }
      start = place + 1
    }
  }

  /// The next place from one on where the last four bytes of a phrase may stand, with the first of the phrases.
  private func next(_ start: Int, _ text: [UInt8]) -> (place: Int, first: Int32)? {
    guard start + 3 < text.count else { return nil }
    return unsafe text.withUnsafeBufferPointer { text in
      unsafe heads.withUnsafeBufferPointer { heads in
        var key: UInt32 = 0
        var at = start
        while at < start &+ 3 {
          key = unsafe key &<< 8 | UInt32(text[at] | 0x20)
          at &+= 1
        }
        while at < text.count {
          key = unsafe key &<< 8 | UInt32(text[at] | 0x20)
          let first = unsafe heads[PhraseSearch.hash(key)]
          if first != 0 { return (at &- 3, first) }
          at &+= 1
        }
        return nil
      }
    }
  }

  /// Compares the phrases whose last four bytes may stand at a place.
  private mutating func judge(_ place: Int, _ first: Int32, _ text: [UInt8], _ allowance: inout Int) {
    var next = first
    while next != 0 {
      let number = Int(next) - 1
      next = earlier[number]
      allowance -= 1
      let start = place + 4 - phrases[number].count
      guard !isFound[number], start >= 0, stands(phrases[number], at: start, in: text, &allowance) else { continue }
      isFound[number] = true
      missing -= 1
    }
  }

  private func stands(_ phrase: ArraySlice<UInt8>, at place: Int, in text: [UInt8], _ allowance: inout Int) -> Bool {
    var at = place
    for byte in phrase {
      guard text[at].lowered == byte.lowered else {
        allowance -= at - place
        return false
      }
      at += 1
    }
    return true
  }

  /// The hash of four bytes, whose letters are small; what else becomes the same by that is told apart later.
  private static func hash(_ bytes: UInt32) -> Int { Int((bytes &* 2_654_435_761) >> 21) }
}

/// The runs of three bytes at the most that stand in a text.
private struct ShortPhrases {
  private var singles = [Bool](repeating: false, count: 256)
  private var pairs = [Bool](repeating: false, count: 65_536)
  private var triples: Set<UInt32> = []

  init(of text: [UInt8]) {
    var key: UInt32 = 0
    for (place, byte) in text.enumerated() {
      key = (key << 8 | UInt32(byte.lowered)) & 0xFF_FFFF
      singles[Int(key & 0xFF)] = true
      if place >= 1 { pairs[Int(key & 0xFFFF)] = true }
      if place >= 2 { triples.insert(key) }
    }
  }

  /// Whether a phrase of three bytes at the most stands in the text.
  func contains(_ phrase: ArraySlice<UInt8>) -> Bool {
    let key = phrase.reduce(UInt32(0)) { $0 << 8 | UInt32($1.lowered) }
    return switch phrase.count {
    case 0: true
    case 1: singles[Int(key)]
    case 2: pairs[Int(key)]
    default: triples.contains(key)
    }
  }
}
