/// A set of words that strings are compared with, by their lengths and bytes.
public struct WordSet: Sendable {
  /// The words by their lengths.
  private let words: [[[UInt8]]]

  /// The set of some words.
  public init(_ words: [String]) {
    let longest = words.map(\.utf8.count).max() ?? 0
    var byLength = [[[UInt8]]](repeating: [], count: longest + 1)
    for word in words { byLength[word.utf8.count].append(Array(word.utf8)) }
    self.words = byLength
  }

  /// Whether a value is a string that equals one of the words.
  public func contains(_ value: Value) -> Bool {
    guard value.isString else { return false }
    let document = value.document
    let node = document.tape[value.index]
    guard node.flags.isDisjoint(with: [.isEscaped, .isPooled]) else {
      let text = Array(document.text(of: value.index).utf8)
      return contains(text, text.indices)
    }
    return contains(document.bytes, document.contentRange(of: node))
  }

  private func contains(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count < words.count else { return false }
    for word in words[range.count] {
      var length = 0
      while length < word.count, bytes[range.lowerBound &+ length] == word[length] { length &+= 1 }
      if length == word.count { return true }
    }
    return false
  }
}
