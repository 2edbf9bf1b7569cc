extension StringProtocol {
  /// The text without the white space at its ends.
  var trimmed: String {
    let scalars = unicodeScalars
    var (start, end) = (startIndex, endIndex)
    while start < end, scalars[start].isBlank { start = scalars.index(after: start) }
    while start < end {
      let last = scalars.index(before: end)
      guard scalars[last].isBlank else { break }
      end = last
    }
    return String(self[start..<end])
  }

  /// Whether white space stands at one of its ends.
  var hasOuterBlanks: Bool {
    (unicodeScalars.first?.isBlank ?? false) || (unicodeScalars.last?.isBlank ?? false)
  }

  /// The runs between white space.
  var words: [String] {
    unicodeScalars.split(whereSeparator: \.isBlank).map { String(String.UnicodeScalarView($0)) }
  }
}
