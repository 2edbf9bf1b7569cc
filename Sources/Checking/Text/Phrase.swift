import Documents

/// Words that are searched in a text: whole words only, in any case, joined by blanks, hyphens, underscores or nothing.
struct Phrase: Sendable {
  /// The words as a message names them.
  let text: String
  private let words: [[UInt8]]

  init(_ text: String) {
    self.text = text
    words = text.split(separator: " ").map { Array($0.utf8) }
  }

  /// Whether it stands at a place of a text in UTF-8.
  fileprivate func stands(at start: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    var at = start
    for (position, word) in words.enumerated() {
      if position > 0 {
        while at < bytes.endIndex, Phrase.isJoint(bytes[at]) { at &+= 1 }
      }
      guard at &+ word.count <= bytes.endIndex else { return false }
      for byte in word {
        if bytes[at] | 0x20 != byte { return false }
        at &+= 1
      }
    }
    return !Phrase.isWordCharacter(at: at, in: bytes)
  }

  fileprivate func begins(with byte: UInt8) -> Bool { words.first?.first == byte }

  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  fileprivate static func isWordCharacter(at index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    guard index < bytes.endIndex else { return false }
    let byte = bytes[index]
    if byte < 0x80 { return isWordByte(byte) }
    return String(decoding: bytes[index..<min(index &+ 4, bytes.endIndex)], as: UTF8.self).unicodeScalars.first
      .map(\.isAlphanumeric) ?? false
  }

  fileprivate static func endsInWordCharacter(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let last = bytes.last else { return false }
    if last < 0x80 { return isWordByte(last) }
    return String(decoding: bytes.suffix(4), as: UTF8.self).unicodeScalars.last.map(\.isAlphanumeric) ?? false
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return (lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z"))
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }
}

/// Phrases that are searched together, so that a text is read once.
struct PhraseList: Sendable {
  private let phrases: [Phrase]
  private let isFirst: [Bool]

  init(_ texts: [String]) {
    phrases = texts.map(Phrase.init)
    isFirst = (0..<256).map { byte in texts.contains { $0.utf8.first == UInt8(byte) } }
  }

  /// The phrases that stand in a string, each once, in the order of the list.
  func found(in value: Value) -> [String] {
    guard value.isString else { return [] }
    let node = value.document.tape[value.index]
    if node.flags.isDisjoint(with: [.isEscaped, .isPooled]) {
      return found(in: value.document.bytes[value.document.contentRange(of: node)])
    }
    return found(in: Array((value.string ?? "").utf8)[...])
  }

  private func found(in bytes: ArraySlice<UInt8>) -> [String] {
    var found: [Bool]?
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let lower = bytes[at] | 0x20
      if isFirst[Int(lower)], at == bytes.startIndex || !Phrase.endsInWordCharacter(bytes[..<at]) {
        for (position, phrase) in phrases.enumerated()
        where phrase.begins(with: lower) && phrase.stands(at: at, in: bytes) {
          if found == nil { found = Array(repeating: false, count: phrases.count) }
          found?[position] = true
        }
      }
      at &+= 1
    }
    guard let found else { return [] }
    return zip(phrases, found).filter(\.1).map(\.0.text)
  }
}
