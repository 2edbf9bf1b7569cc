extension String {
  /// Where a text of ASCII in lower case stands first, in any case.
  ///
  /// The library's own search compares characters, which takes thousands of steps where this takes one for each byte.
  func firstPlace(of text: String) -> Range<Index>? {
    let (bytes, wanted) = (Array(utf8), Array(text.utf8))
    guard let first = wanted.first, wanted.count <= bytes.count else { return nil }
    for start in 0...bytes.count - wanted.count where bytes[start].lowered == first {
      if wanted.indices.allSatisfy({ bytes[start + $0].lowered == wanted[$0] }) {
        let lower = utf8.index(startIndex, offsetBy: start)
        return lower..<utf8.index(lower, offsetBy: wanted.count)
      }
    }
    return nil
  }
}
