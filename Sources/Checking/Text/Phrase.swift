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

  /// The first two bytes; every phrase has them.
  fileprivate var beginning: (UInt8, UInt8) { (words[0][0], words[0][1]) }

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
  /// For each byte a bit for each phrase that has it as its first, and as its second.
  private let pairs: [(first: UInt64, second: UInt64)]

  /// A list of at most 64 phrases, each of which begins with two letters.
  init(_ texts: [String]) {
    phrases = texts.prefix(64).map(Phrase.init)
    var pairs = [(first: UInt64, second: UInt64)](repeating: (0, 0), count: 256)
    for (position, phrase) in phrases.enumerated() {
      let (first, second) = phrase.beginning
      pairs[Int(first)].first |= 1 &<< UInt64(position)
      pairs[Int(second)].second |= 1 &<< UInt64(position)
    }
    self.pairs = pairs
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

  /// Whether one of the phrases stands in a text.
  func isAny(in text: String) -> Bool { !found(in: Array(text.utf8)[...]).isEmpty }

  private func found(in bytes: ArraySlice<UInt8>) -> [String] {
    var found: UInt64 = 0
    unsafe bytes.withUnsafeBufferPointer { text in
      guard text.count > 1 else { return }
      unsafe pairs.withUnsafeBufferPointer { pairs in
        var here = unsafe pairs[Int(text[0] | 0x20)].first
        for at in 1..<text.count {
          let next = unsafe pairs[Int(text[at] | 0x20)]
          let possible = here & next.second
          here = next.first
          if possible != 0 { add(possible & ~found, at: bytes.startIndex &+ at &- 1, of: bytes, to: &found) }
        }
      }
    }
    if found == 0 { return [] }
    return phrases.indices.filter { found & (1 &<< UInt64($0)) != 0 }.map { phrases[$0].text }
  }

  /// Adds those of the phrases, whose first two bytes stand at a place, that stand there as words.
  private func add(_ possible: UInt64, at place: Int, of bytes: ArraySlice<UInt8>, to found: inout UInt64) {
    if place > bytes.startIndex, Phrase.endsInWordCharacter(bytes[..<place]) { return }
    var possible = possible
    while possible != 0 {
      let position = possible.trailingZeroBitCount
      possible &= possible &- 1
      if phrases[position].stands(at: place, in: bytes) { found |= 1 &<< UInt64(position) }
    }
  }
}
