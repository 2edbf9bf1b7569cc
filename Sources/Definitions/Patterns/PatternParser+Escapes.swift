extension PatternParser {
  /// Reads what stands behind a backslash outside of a set.
  mutating func escape(from position: Int) throws(PatternError) -> (PatternNode, isRepeatable: Bool) {
    guard let scalar = next else { throw error("the expression ends in a backslash", at: position) }
    switch scalar {
    case "b", "B":
      at += 1
      return (.wordBoundary(isNegated: scalar == "B"), false)
    case "A":
      at += 1
      return (.start, false)
    case "z":
      at += 1
      return (.end, false)
    case "Z", "G":
      at += 1
      return (.opaque, false)
    case "k":
      at += 1
      return (reference(from: position), true)
    case "1"..."9":
      let number = number() ?? 0
      return (number < 1000 ? .backreference(number) : .opaque, true)
    default:
      if let set = try classEscape() { return (.set(set), true) }
      return (.scalar(scalarEscape()), true)
    }
  }

  private mutating func reference(from position: Int) -> PatternNode {
    let start = at
    if take("<"), let name = name(until: ">") {
      use(name: name, at: position)
      return .opaque
    }
    at = start
    if take("'"), let name = name(until: "'") {
      use(name: name, at: position)
      return .opaque
    }
    at = start
    return .scalar("k")
  }

  /// A class such as `\d` or `\p{L}`, where one stands here.
  mutating func classEscape() throws(PatternError) -> ScalarSet? {
    guard let scalar = next else { return nil }
    switch scalar {
    case "d", "D": return take(.digits, isNegated: scalar == "D")
    case "w", "W": return take(.wordCharacters, isNegated: scalar == "W")
    case "s", "S": return take(.blanks, isNegated: scalar == "S")
    case "p", "P": return property(isNegated: scalar == "P")
    default: return nil
    }
  }

  private mutating func take(_ set: ScalarSet, isNegated: Bool) -> ScalarSet {
    at += 1
    var set = set
    set.isNegated = isNegated
    return set
  }

  /// A class by a property of Unicode; one that is not known here is taken to hold everything.
  private mutating func property(isNegated: Bool) -> ScalarSet? {
    let start = at
    at += 1
    guard take("{") else {
      at = start
      return nil
    }
    var name = ""
    while let scalar = next, scalar != "}" {
      name.unicodeScalars.append(scalar)
      at += 1
    }
    guard take("}") else {
      at = start
      return nil
    }
    let short = name.split(separator: "=").last.map(String.init) ?? name
    guard ScalarSet.category(short) else { return ScalarSet(isOpaque: true) }
    return ScalarSet(categories: [(short, isNegated)])
  }

  /// A single character behind a backslash; one that means nothing special means itself.
  mutating func scalarEscape() -> Unicode.Scalar {
    guard let scalar = next else { return "\\" }
    at += 1
    switch scalar {
    case "t": return "\t"
    case "n": return "\n"
    case "r": return "\r"
    case "v": return "\u{B}"
    case "f": return "\u{C}"
    case "a": return "\u{7}"
    case "e": return "\u{1B}"
    case "0": return "\u{0}"
    case "x": return hexadecimal(2) ?? scalar
    case "u":
      if take("{") { return braced() ?? scalar }
      return hexadecimal(4) ?? scalar
    case "c":
      guard let letter = next, letter.isASCII, letter.properties.isAlphabetic else { return scalar }
      at += 1
      return Unicode.Scalar(UInt8(letter.value & 0x1F))
    default: return scalar
    }
  }

  private mutating func braced() -> Unicode.Scalar? {
    var value: UInt32 = 0
    while let digit = next.flatMap({ Character($0).hexDigitValue }), value < 0x110000 {
      value = value * 16 + UInt32(digit)
      at += 1
    }
    return take("}") ? Unicode.Scalar(value) : nil
  }

  private mutating func hexadecimal(_ count: Int) -> Unicode.Scalar? {
    let start = at
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let digit = next.flatMap({ Character($0).hexDigitValue }) else {
        at = start
        return nil
      }
      value = value * 16 + UInt32(digit)
      at += 1
    }
    return Unicode.Scalar(value)
  }
}
