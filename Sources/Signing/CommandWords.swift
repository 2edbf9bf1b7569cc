/// Splitting a command line as git splits those of its configuration: with quotes and backslashes, without a shell.
enum CommandWords {
  /// The words, or nil where a quote is not closed or nothing follows a backslash.
  static func split(_ line: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var characters = line.makeIterator()
    while let character = characters.next() {
      if quote == nil, character.isWhitespace {
        word.map { words.append($0) }
        word = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == quote {
        quote = nil
      } else if character == "\\", quote != "'" {
        guard let next = characters.next() else { return nil }
        word = (word ?? "") + String(next)
      } else {
        word = (word ?? "") + String(character)
      }
    }
    word.map { words.append($0) }
    return quote == nil ? words : nil
  }
}
