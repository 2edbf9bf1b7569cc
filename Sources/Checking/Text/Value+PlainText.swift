import Documents

extension Value {
  /// The bytes between the quotes of a string.
  private var content: ArraySlice<UInt8> {
    document.bytes[document.contentRange(of: document.tape[index])]
  }

  /// Whether its text is what its bytes say: ASCII without an escape.
  private var isPlainText: Bool {
    document.tape[index].flags.isDisjoint(with: [.isEscaped, .isNotASCII, .isPooled])
  }

  /// Whether a string may begin or end with white space, told by the bytes at its ends.
  var mayHaveOuterBlanks: Bool {
    guard let first = content.first, let last = content.last else { return false }
    return !isPlainText || first <= 0x20 || last <= 0x20
  }

  /// Whether the last byte of a string is a full stop, an exclamation mark or a question mark.
  var endsInFullStop: Bool {
    switch content.last {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    default: false
    }
  }

  /// Whether a lower-case letter stands right before an upper-case one, told by the bytes.
  var hasCamelCase: Bool {
    var previous: UInt8 = 0
    for byte in content {
      if (0x41...0x5A).contains(byte), (0x61...0x7A).contains(previous) { return true }
      previous = byte
    }
    return false
  }

  /// Whether a string is written with ASCII letters and digits alone.
  var isPlainName: Bool { content.allSatisfy(\.isAlphanumeric) }

  /// Whether a string is a plain name that begins with an upper-case letter.
  var isPascalCase: Bool {
    guard isString, let first = content.first, (0x41...0x5A).contains(first) else { return false }
    return isPlainName
  }

  /// Whether a string is ASCII without an escape, in which single blanks stand between visible characters.
  var isPlainWords: Bool {
    guard isPlainText else { return false }
    var previous: UInt8 = 0x20
    for byte in content {
      if byte < 0x20 || (byte == 0x20 && previous == 0x20) { return false }
      previous = byte
    }
    return previous != 0x20
  }

  /// Whether a string may hold a character beyond ASCII.
  var mayExceedASCII: Bool { !isPlainText }

  /// Whether two strings are the same text but for case, white space at the ends and punctuation at the end.
  func saysTheSame(as other: Value) -> Bool {
    guard isString, other.isString else { return false }
    if isPlainText, other.isPlainText {
      let (left, right) = (core, other.core)
      return !left.isEmpty && left.count == right.count && zip(left, right).allSatisfy { $0.lowered == $1.lowered }
    }
    guard let left = string?.plain, let right = other.string?.plain else { return false }
    return !left.isEmpty && left == right
  }

  private static let punctuation = ByteSet(".!?:;,")

  /// The bytes of a plain string without white space at the ends and punctuation at the end.
  private var core: ArraySlice<UInt8> {
    var core = content
    while let first = core.first, first <= 0x20 { core = core.dropFirst() }
    while let last = core.last, last <= 0x20 || Value.punctuation.contains(last) { core = core.dropLast() }
    return core
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter or digit.
  var isAlphanumeric: Bool {
    let lower = self | 0x20
    return (lower >= 0x61 && lower <= 0x7A) || (self >= 0x30 && self <= 0x39)
  }

  /// The byte with an upper-case letter of ASCII turned into a lower-case one.
  var lowered: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
