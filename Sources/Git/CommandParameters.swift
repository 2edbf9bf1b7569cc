/// What `git -c NAME=VALUE` leaves for git's children in `GIT_CONFIG_PARAMETERS`.
///
/// The forms are `'name=value'` (git before 2.31) and `'name'='value'`, with `'\''` for a quote, separated by blanks.
enum CommandParameters {
  static func parse(_ text: String) -> [Configuration.Entry] {
    var rest = text[...]
    var entries: [Configuration.Entry] = []
    while true {
      rest = rest.drop { $0 == " " }
      guard let word = unquote(&rest) else { return entries }
      if rest.first == "=" {
        rest = rest.dropFirst()
        // `'name'=` is a name without a value.
        let value = rest.first == "'" ? unquote(&rest) : nil
        entries.append(entry(word, value))
      } else if let equals = word.firstIndex(of: "=") {
        entries.append(entry(String(word[..<equals]), String(word[word.index(after: equals)...])))
      } else {
        entries.append(entry(word, nil))
      }
    }
  }

  private static func entry(_ name: String, _ value: String?) -> Configuration.Entry {
    Configuration.Entry(name: Configuration.canonical(name), value: value, level: .command)
  }

  /// Takes one word in single quotes; nil where none begins or it does not end.
  private static func unquote(_ text: inout Substring) -> String? {
    var word = ""
    guard text.first == "'" else { return nil }
    while text.first == "'" {
      let inside = text.dropFirst()
      guard let end = inside.firstIndex(of: "'") else { return nil }
      word += inside[..<end]
      text = inside[inside.index(after: end)...]
      // `\'` and `\!` stand outside the quotes, followed by the next quoted part.
      guard text.first == "\\", let escaped = text.dropFirst().first, escaped == "'" || escaped == "!" else { break }
      word.append(escaped)
      text = text.dropFirst(2)
    }
    return word
  }
}
