extension StringProtocol {
  /// The text without the white space at its ends.
  var trimmed: String {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, first.isBlank { scalars.removeFirst() }
    while let last = scalars.last, last.isBlank { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
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
