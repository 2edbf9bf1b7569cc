import Documents

extension StringProtocol {
  /// The text without the white space at its ends.
  var trimmed: String {
    if let first = utf8.first, let last = utf8.suffix(1).first, first.isVisible, last.isVisible { return String(self) }
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
    let bytes = Array(utf8)
    guard bytes.isASCII else {
      return unicodeScalars.split(whereSeparator: \.isBlank).map { String(String.UnicodeScalarView($0)) }
    }
    return bytes.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { String(decoding: $0, as: UTF8.self) }
  }
}

extension UInt8 {
  /// Whether it is a character of ASCII that can be seen.
  var isVisible: Bool { self > 0x20 && self < 0x7F }
}
