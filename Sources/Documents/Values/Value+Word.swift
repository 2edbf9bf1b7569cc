extension Value {
  /// Whether it is a string of one word, given in small letters of ASCII, in any case.
  public func isWord(_ word: String) -> Bool {
    guard kind == .string else { return false }
    let node = node
    guard node.flags.isDisjoint(with: [.isEscaped, .isNotASCII, .isPooled]) else {
      return document.text(of: index).lowercased() == word
    }
    let content = document.contentRange(of: node)
    guard content.count == word.utf8.count else { return false }
    for (place, letter) in zip(content, word.utf8) {
      let byte = document.bytes[place]
      guard byte == letter || ((0x41...0x5A).contains(byte) && byte | 0x20 == letter) else { return false }
    }
    return true
  }
}
