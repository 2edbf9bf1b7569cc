import Documents

extension Value {
  /// Where the bytes between the quotes of a string stand.
  private var content: Range<Int> { document.contentRange(of: document.tape[index]) }

  /// The bytes of a string's text.
  var textBytes: ArraySlice<UInt8> { document.textBytes(of: index) }

  /// The bytes of a string's text without the white space at its ends.
  var trimmedBytes: ArraySlice<UInt8> {
    let bytes = textBytes
    guard let first = bytes.first, let last = bytes.last, !first.isVisible || !last.isVisible else { return bytes }
    return Array(String(decoding: bytes, as: UTF8.self).trimmed.utf8)[...]
  }

  /// Whether its text is what its bytes say: ASCII without an escape.
  private var isPlainText: Bool {
    document.tape[index].flags.isDisjoint(with: [.isEscaped, .isNotASCII, .isPooled])
  }

  /// Whether a string may begin or end with white space, told by the bytes at its ends.
  var mayHaveOuterBlanks: Bool {
    let content = content
    guard !content.isEmpty else { return false }
    let (first, last) = (document.bytes[content.lowerBound], document.bytes[content.upperBound &- 1])
    if first <= 0x20 || last <= 0x20 || first >= 0x80 || last >= 0x80 { return true }
    let flags = document.tape[index].flags
    guard !flags.isDisjoint(with: [.isEscaped, .isPooled]) else { return false }
    // The longest escape has six bytes.
    return flags.contains(.isPooled) || first == UInt8(ascii: "\\")
      || document.bytes[content.suffix(6)].contains(UInt8(ascii: "\\"))
  }

  /// Whether the last byte of a string is a full stop, an exclamation mark or a question mark.
  var endsInFullStop: Bool {
    let content = content
    guard !content.isEmpty else { return false }
    switch document.bytes[content.upperBound &- 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    default: return false
    }
  }

  /// Whether a string is more than one word, and does not end as a sentence does.
  var lacksFullStop: Bool {
    guard isPlainText else { return string?.lacksFullStop ?? false }
    var text = content
    while let last = text.last, document.bytes[last].isBlank { text.removeLast() }
    while let first = text.first, document.bytes[first].isBlank { text.removeFirst() }
    guard document.bytes[text].contains(where: \.isBlank) else { return false }
    if let last = text.last, Value.closing.contains(document.bytes[last]) { text.removeLast() }
    return !(text.last.map { Value.stops.contains(document.bytes[$0]) } ?? false)
  }

  private static let closing = ByteSet(")\"'")
  private static let stops = ByteSet(".!?")

  /// Whether the last character of a string is a letter or a digit of ASCII, or closes a parenthesis, told by the bytes.
  var endsPlainly: Bool {
    let content = content
    guard !content.isEmpty, document.tape[index].flags.isDisjoint(with: [.isEscaped, .isPooled]) else { return false }
    let last = document.bytes[content.upperBound &- 1]
    return last.isAlphanumeric || last == UInt8(ascii: ")")
  }

  /// Whether a lower-case letter stands right before an upper-case one, told by the bytes.
  var hasCamelCase: Bool {
    var previous: UInt8 = 0
    for byte in document.textBytes(of: index) {
      if (0x41...0x5A).contains(byte), (0x61...0x7A).contains(previous) { return true }
      previous = byte
    }
    return false
  }

  /// Whether a string is written with ASCII letters and digits alone.
  var isPlainName: Bool { document.bytes[content].allSatisfy(\.isAlphanumeric) }

  /// Whether a string is a plain name that begins with an upper-case letter.
  var isPascalCase: Bool {
    let content = content
    guard isString, !content.isEmpty, (0x41...0x5A).contains(document.bytes[content.lowerBound]) else { return false }
    return isPlainName
  }

  /// Whether a string is written with ASCII letters, digits and some other characters alone.
  func isPlainText(of others: ByteSet) -> Bool {
    isPlainText && document.bytes[content].allSatisfy { $0.isAlphanumeric || others.contains($0) }
  }

  /// Whether a string is ASCII without an escape, in which single blanks stand between visible characters.
  var isPlainWords: Bool {
    guard isPlainText else { return false }
    var previous: UInt8 = 0x20
    for byte in document.bytes[content] {
      if byte <= 0x20, byte < 0x20 || previous == 0x20 { return false }
      previous = byte
    }
    return previous != 0x20
  }

  /// Whether a string may hold a character beyond ASCII.
  var mayExceedASCII: Bool {
    let flags = document.tape[index].flags
    if !flags.isDisjoint(with: [.isNotASCII, .isPooled]) { return true }
    guard flags.contains(.isEscaped) else { return false }
    var previous: UInt8 = 0
    for byte in document.bytes[content] {
      if byte == UInt8(ascii: "u"), previous == UInt8(ascii: "\\") { return true }
      previous = byte
    }
    return false
  }

  /// Whether two strings are the same text but for case, white space at the ends and punctuation at the end.
  func saysTheSame(as other: Value) -> Bool {
    guard isString, other.isString else { return false }
    if isPlainText, other.isPlainText {
      let (left, right) = (core, other.core)
      guard !left.isEmpty, left.count == right.count else { return false }
      for (place, otherPlace) in zip(left, right)
      where document.bytes[place].lowered != other.document.bytes[otherPlace].lowered { return false }
      return true
    }
    guard let left = string?.plain, let right = other.string?.plain else { return false }
    return !left.isEmpty && left == right
  }

  private static let punctuation = ByteSet(".!?:;,")

  /// Where the bytes of a plain string stand without white space at the ends and punctuation at the end.
  private var core: Range<Int> {
    let content = content
    var (start, end) = (content.lowerBound, content.upperBound)
    while start < end, document.bytes[start] <= 0x20 { start &+= 1 }
    while start < end, document.bytes[end &- 1] <= 0x20 || Value.punctuation.contains(document.bytes[end &- 1]) {
      end &-= 1
    }
    return start..<end
  }
}

extension Key {
  /// The bytes of the name.
  var textBytes: ArraySlice<UInt8> { document.textBytes(of: index) }
}

extension UInt8 {
  /// Whether it is a blank, a tab or a line end.
  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// Whether it is an ASCII letter or digit.
  var isAlphanumeric: Bool {
    let lower = self | 0x20
    return (lower >= 0x61 && lower <= 0x7A) || (self >= 0x30 && self <= 0x39)
  }

  /// The byte with an upper-case letter of ASCII turned into a lower-case one.
  var lowered: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
