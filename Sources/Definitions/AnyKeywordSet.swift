/// A set of any keywords, also of those that no schema has.
struct AnyKeywordSet: Sendable {
  private var words = SIMD4<UInt64>(repeating: 0)

  /// Adds a keyword.
  mutating func insert(_ keyword: Keyword) {
    words[Int(keyword.rawValue &>> 6)] |= 1 &<< UInt64(keyword.rawValue & 63)
  }

  /// Whether a keyword is in it.
  func contains(_ keyword: Keyword) -> Bool {
    words[Int(keyword.rawValue &>> 6)] & (1 &<< UInt64(keyword.rawValue & 63)) != 0
  }
}
