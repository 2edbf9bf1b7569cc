/// A part of a regular expression.
indirect enum PatternNode {
  case empty
  case scalar(Unicode.Scalar)
  /// Anything but a line end.
  case any
  case set(ScalarSet)
  case sequence([PatternNode])
  case choice([PatternNode])
  case group(PatternNode, number: Int)
  case repetition(PatternNode, minimum: Int, maximum: Int?, isLazy: Bool)
  case start
  case end
  case wordBoundary(isNegated: Bool)
  case lookahead(PatternNode, isNegated: Bool)
  case backreference(Int)
  /// What is right to write, but whose meaning is not followed here.
  case opaque
}

/// A set of characters: ranges, classes of Unicode, or what is in neither.
struct ScalarSet: Sendable {
  var ranges: [ClosedRange<UInt32>] = []
  var categories: [(prefix: String, isNegated: Bool)] = []
  /// Sets whose complement is part of this one.
  var complements: [ScalarSet] = []
  var isNegated = false
  /// Whether it is a class that is not known here.
  var isOpaque = false

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let isInside =
      ranges.contains { $0.contains(scalar.value) }
      || categories.contains { Self.matches(scalar, $0.prefix) != $0.isNegated }
      || complements.contains { !$0.contains(scalar) }
    return isInside != isNegated
  }

  static let digits = ScalarSet(ranges: [0x30...0x39])
  static let wordCharacters = ScalarSet(ranges: [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
  static let blanks = ScalarSet(ranges: [
    0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
    0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
  ])

  /// The short names of Unicode's general categories; a group of them is named by its first letter.
  static func category(_ name: String) -> Bool {
    [
      "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe",
      "Pi", "Pf", "Po", "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Cs", "Co", "Cn",
    ].contains(name)
  }

  private static func matches(_ scalar: Unicode.Scalar, _ prefix: String) -> Bool {
    let name =
      switch scalar.properties.generalCategory {
      case .uppercaseLetter: "Lu"
      case .lowercaseLetter: "Ll"
      case .titlecaseLetter: "Lt"
      case .modifierLetter: "Lm"
      case .otherLetter: "Lo"
      case .nonspacingMark: "Mn"
      case .spacingMark: "Mc"
      case .enclosingMark: "Me"
      case .decimalNumber: "Nd"
      case .letterNumber: "Nl"
      case .otherNumber: "No"
      case .connectorPunctuation: "Pc"
      case .dashPunctuation: "Pd"
      case .openPunctuation: "Ps"
      case .closePunctuation: "Pe"
      case .initialPunctuation: "Pi"
      case .finalPunctuation: "Pf"
      case .otherPunctuation: "Po"
      case .mathSymbol: "Sm"
      case .currencySymbol: "Sc"
      case .modifierSymbol: "Sk"
      case .otherSymbol: "So"
      case .spaceSeparator: "Zs"
      case .lineSeparator: "Zl"
      case .paragraphSeparator: "Zp"
      case .control: "Cc"
      case .format: "Cf"
      case .surrogate: "Cs"
      case .privateUse: "Co"
      case .unassigned: "Cn"
      @unknown default: "Cn"
      }
    return name.hasPrefix(prefix)
  }
}
