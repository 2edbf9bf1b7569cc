import Documents

/// Finds passwords and keys that stand behind their labels in running text: `Password: …`, `api_key=…`.
public enum CredentialLabel {
  /// Whether a member's name or a label speaks of a credential.
  public static func isOne(_ text: some StringProtocol) -> Bool {
    let lowered = text.lowercased()
    return ["pass", "pwd", "secret", "apikey", "api_key", "api-key", "token"].contains { lowered.contains($0) }
  }

  /// The values of all labels in a line.
  ///
  /// Prose speaks of keys and tokens all the time, so a value counts only where it is one word and looks like no word
  /// of a language.
  public static func values(in bytes: [UInt8], line: Range<Int>) -> [Range<Int>] {
    var values: [Range<Int>] = []
    var at = line.lowerBound
    while true {
      at = separator(bytes, at, line.upperBound)
      if at == line.upperBound { break }
      if hasLabel(bytes, line.lowerBound, at), let value = value(bytes, at &+ 1, line.upperBound) {
        if !isInCall(bytes, line.lowerBound, at) { values.append(value) }
        at = value.upperBound
      } else {
        at &+= 1
      }
    }
    return values
  }

  /// The next place of what may stand behind a label.
  private static func separator(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      var at = start
      while at < end, unsafe bytes[at] != UInt8(ascii: ":") && bytes[at] != UInt8(ascii: "=") { at &+= 1 }
      return at
    }
  }

  /// Whether the words in front of a separator are a label: few, and one of them speaks of a credential.
  private static func hasLabel(_ bytes: [UInt8], _ start: Int, _ separator: Int) -> Bool {
    var first = separator
    var blanks = 0
    while first > max(start, separator &- 40), !labelBounds.contains(bytes[first &- 1]) {
      if bytes[first &- 1] == 0x20 { blanks &+= 1 }
      first &-= 1
    }
    let label = bytes[first..<separator]
    return blanks <= 5 && contains(label, words) && !contains(label, [your])
  }

  /// Whether a place stands in the quotes of a call that the platform replaces, `@connectionParameters('token:…')`.
  private static func isInCall(_ bytes: [UInt8], _ start: Int, _ place: Int) -> Bool {
    let before = bytes[max(start, place &- 256)..<place]
    guard let open = before.lastIndex(of: UInt8(ascii: "(")), !before[open...].contains(UInt8(ascii: ")")) else {
      return false
    }
    return bytes[open &+ 1] == UInt8(ascii: "'") && PlatformCall.begins(atEndOf: before[...open])
  }

  private static let words = ["pass", "pwd", "secret", "apikey", "api_key", "api-key", "api key", "token"].map {
    Array($0.utf8)
  }
  /// The first letters of all these words.
  private static let initials = ByteSet("psaty")
  private static let labelBounds = ByteSet(",;|({?&.:=")
  private static let your = Array("your_".utf8)

  /// Whether one of some words of small letters stands anywhere in a text, in any case.
  private static func contains(_ text: ArraySlice<UInt8>, _ words: [[UInt8]]) -> Bool {
    for start in text.indices {
      let first = lowered(text[start])
      guard initials.contains(first) else { continue }
      for word in words where word[0] == first && word.count <= text.endIndex &- start {
        var length = 1
        while length < word.count, lowered(text[start &+ length]) == word[length] { length &+= 1 }
        if length == word.count { return true }
      }
    }
    return false
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte.isUpper ? byte | 0x20 : byte }

  private static func value(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Range<Int>? {
    let isMarkup = { (byte: UInt8) in "*`\"'\\".utf8.contains(byte) }
    guard let first = bytes[start..<end].firstIndex(where: { !Markdown.isBlank($0) && !isMarkup($0) }) else {
      return nil
    }
    let limit = min(end, first &+ 512)
    let stop =
      bytes[first..<limit].firstIndex { Markdown.isBlank($0) || isMarkup($0) || ",;|)}&".utf8.contains($0) } ?? limit
    var value = bytes[first..<stop]
    while let last = value.last, ".:".utf8.contains(last) { value = value.dropLast() }
    let rest = bytes[stop..<end].drop { Markdown.isBlank($0) || isMarkup($0) }
    let isAlone = rest.first.map { ",;|)}(&".utf8.contains($0) } ?? true
    guard isAlone, value.count >= 6, looksRandom(value) else { return nil }
    let text = String(decoding: value, as: UTF8.self)
    return SecretDummy.isOne(text) || text.contains("//") || text.contains("<")
      ? nil : value.startIndex..<value.endIndex
  }

  /// Whether letters are mixed with digits or with marks that passwords have.
  private static func looksRandom(_ value: ArraySlice<UInt8>) -> Bool {
    let letters = value.count { $0.isLetter }
    let digits = value.count { $0.isDigit }
    let marks = value.count { "!@#$%^&+/=?".utf8.contains($0) }
    return letters > 0 && (digits > 0 || marks > 0) && value.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }
}
