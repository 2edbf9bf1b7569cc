import Definitions

/// Which rules of a list a set of keywords wakes, found keyword by keyword and not rule by rule.
struct WakingRules: Sendable {
  /// For each keyword that a set can hold a bit for each rule that it wakes, in words of 64 rules.
  private var words: [[UInt64]] = []
  private var count = 0

  /// Adds a rule that wakes at one of some keywords.
  mutating func append(_ keywords: KeywordSet) {
    if count.isMultiple(of: 64) { words.append(Array(repeating: 0, count: KeywordSet.capacity)) }
    keywords.eachPosition { position in words[count / 64][position] |= 1 &<< UInt64(count % 64) }
    count += 1
  }

  /// Visits the places of the rules that a set wakes, in their order.
  func each(wokenBy keywords: KeywordSet, _ visit: (Int) -> Void) {
    for (number, wakes) in words.enumerated() {
      var woken: UInt64 = 0
      keywords.eachPosition { woken |= wakes[$0] }
      while woken != 0 {
        visit(number &* 64 &+ woken.trailingZeroBitCount)
        woken &= woken &- 1
      }
    }
  }
}
