import Connectors
import Documents

/// Lines end with their last word.
enum TrailingWhitespace: Rule {
  static let id = "style/trailing-whitespace"
  static let level = Level.info
  static let documentation = Documentation(
    what: "No line of a JSON file ends in blanks or tabs.",
    why: "such blanks show up as changes in reviews",
    fix: "remove the blanks at the ends of lines")
  static let examples: [Example] = [
    .failing(.json, "{«  »\n  \"a\": 1\n}\n"),
    .passing(.json, "{\n  \"a\": 1\n}\n"),
  ]

  static let check = Check.connector { connector, findings in
    for file in connector.jsonFiles {
      var places: [Range<Int>] = []
      file.eachLine { line in
        let rest = line.last == 0x0D ? line.dropLast() : line
        guard rest.last == 0x20 || rest.last == 0x09 else { return }
        let end = rest.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? rest.startIndex
        places.append(end..<rest.endIndex)
      }
      guard let first = places.first else { continue }
      findings.report(
        at: .bytes(first, of: file),
        places.count == 1 ? "a line ends in blanks" : "\(places.count) lines end in blanks",
        fix: Fix(isSafe: true, edits: places.map { Edit($0, "") }))
    }
  }
}
