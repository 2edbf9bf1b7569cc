extension String {
  /// The text trimmed, in lower case and without punctuation at its end: what is left to compare.
  var plain: String {
    var text = trimmed.lowercased()
    while let last = text.unicodeScalars.last, ".!?:;,".unicodeScalars.contains(last) { text.removeLast() }
    return text.trimmed
  }

  /// Whether it is more than one word, and does not end as a sentence does.
  var lacksFullStop: Bool {
    var rest = unicodeScalars[...]
    while let last = rest.last, last.isBlank { rest.removeLast() }
    guard rest.drop(while: \.isBlank).contains(where: \.isBlank) else { return false }
    if let last = rest.last, last == ")" || last == "\"" || last == "'" { rest.removeLast() }
    switch rest.last {
    case ".", "!", "?": return false
    default: return true
    }
  }

  /// Whether a full stop can simply be put behind it.
  var takesFullStop: Bool {
    unicodeScalars.last { !$0.isBlank }.map { $0.isAlphanumeric || $0 == ")" } ?? false
  }

  /// The text with a full stop, where one can simply be put behind it; one in front of a final (deprecated) moves there.
  var fullStop: String? {
    guard takesFullStop else { return nil }
    let text = trimmed
    if let words = text.withoutDeprecatedMark, words.endsInOneStop { return words.markedDeprecated }
    return text + "."
  }

  /// The text with (deprecated) behind its last word, in front of the full stop if there is one.
  var markedDeprecated: String {
    let text = trimmed
    return text.endsInOneStop ? String(text.dropLast()).trimmed + " (deprecated)." : text + " (deprecated)"
  }

  /// What stands in front of a final (deprecated); nil where the text does not end in that.
  var withoutDeprecatedMark: String? {
    let mark = "(deprecated)"
    guard utf8.count > mark.utf8.count, utf8.suffix(mark.utf8.count).elementsEqual(mark.utf8, by: { $0.lowered == $1 })
    else { return nil }
    return String(decoding: utf8.dropLast(mark.utf8.count), as: UTF8.self).trimmed
  }

  /// Whether it ends in a full stop, not in three dots or in one that belongs to its last word.
  private var endsInOneStop: Bool {
    guard hasSuffix("."), !hasSuffix("..") else { return false }
    let word = dropLast().reversed().prefix { !$0.isWhitespace }.reversed()
    return !word.contains(".") && !["etc", "inc", "ltd", "co", "corp", "no", "vs"].contains(String(word).lowercased())
  }

  /// Whether it is one word of which only the first letter is upper-case.
  var isCapitalisedWord: Bool {
    guard let first = unicodeScalars.first, first.isUpperASCII else { return false }
    return unicodeScalars.dropFirst().allSatisfy(\.isLowerASCII)
  }

  /// The words of a technical name in camel case, snake case or kebab case, each capitalised.
  var titleFromName: String {
    var words: [String] = []
    var word = ""
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      if !scalar.isAlphanumeric {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        if scalar.isUpperASCII, previous?.isLowerASCII ?? false, !word.isEmpty {
          words.append(word)
          word = ""
        }
        word.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    if !word.isEmpty { words.append(word) }
    return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// The character as a message shows it: itself in quotes, or its number where it cannot be seen.
  var shown: String {
    let number = String(value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number
    switch properties.generalCategory {
    case .control, .format, .surrogate, .unassigned, .spaceSeparator, .lineSeparator, .paragraphSeparator: return code
    default: return isASCII ? "'\(self)'" : "'\(self)' (\(code))"
    }
  }
}
