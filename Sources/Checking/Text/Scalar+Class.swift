extension Unicode.Scalar {
  /// Whether it is a letter or a decimal digit of any script.
  var isAlphanumeric: Bool {
    if isASCII { return isASCIIAlphanumeric }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber: true
    default: false
    }
  }

  /// Whether it is a letter or a digit of ASCII.
  var isASCIIAlphanumeric: Bool {
    switch self {
    case "0"..."9", "A"..."Z", "a"..."z": true
    default: false
    }
  }

  /// Whether it is white space of any kind, line ends included.
  var isBlank: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }

  /// Whether it is an upper-case letter of ASCII.
  var isUpperASCII: Bool { ("A"..."Z").contains(self) }

  /// Whether it is a lower-case letter of ASCII.
  var isLowerASCII: Bool { ("a"..."z").contains(self) }
}
