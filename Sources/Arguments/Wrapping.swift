/// Breaks text into lines between words.
enum Wrapping {
  /// The lines of a text that are no longer than a width, where its words allow.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in text.split(separator: " ") {
      let count = word.count
      if length > 0, length + 1 + count > width {
        lines.append(line)
        line = ""
        length = 0
      }
      if length > 0 {
        line += " "
        length += 1
      }
      line += word
      length += count
    }
    return lines + [line]
  }

  /// Terms with their meanings beside them, the meanings wrapped in a column of their own.
  static func table(_ rows: [(term: String, meaning: String)], indent: Int, width: Int) -> [String] {
    let widest = rows.map(\.term.count).filter { $0 <= 28 }.max() ?? 0
    let column = indent + widest + 2
    let margin = String(repeating: " ", count: column)
    return rows.flatMap { row in
      let meaning = lines(row.meaning, width: max(24, width - column))
      let term = String(repeating: " ", count: indent) + row.term
      if term.count + 2 > column { return [term] + meaning.map { margin + $0 } }
      let padded = term + String(repeating: " ", count: column - term.count)
      return [padded + (meaning.first ?? "")] + meaning.dropFirst().map { margin + $0 }
    }
  }
}
