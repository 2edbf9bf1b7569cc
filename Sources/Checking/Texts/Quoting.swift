extension String {
  /// The text as a JSON string.
  var asJSON: String {
    var quoted = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// The words of a name in camelCase, PascalCase, snake_case or kebab-case.
  var nameWords: [String] {
    var words: [String] = []
    var word = ""
    let scalars = Array(unicodeScalars)
    for (position, scalar) in scalars.enumerated() {
      guard scalar.isAlphanumeric else {
        if !word.isEmpty { words.append(word) }
        word = ""
        continue
      }
      let isUpper = scalar.properties.isUppercase
      let followsLower = position > 0 && scalars[position - 1].properties.isLowercase
      let precedesLower = position + 1 < scalars.count && scalars[position + 1].properties.isLowercase
      if isUpper, followsLower || precedesLower, !word.isEmpty {
        words.append(word)
        word = ""
      }
      word.unicodeScalars.append(scalar)
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// The text with its first letter as a capital.
  var capitalizedFirst: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.titlecaseMapping + String(unicodeScalars.dropFirst().map(Character.init))
  }
}
