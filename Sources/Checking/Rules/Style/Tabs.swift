import Connectors
import Documents

/// Lines are indented with blanks.
enum Tabs: Rule {
  static let id = "style/tabs"
  static let level = Level.info
  static let documentation = Documentation(
    what: "No line of a JSON file begins with a tab.",
    why: "tabs are shown with different widths, so the text looks uneven in reviews",
    fix: "indent with blanks")
  static let examples: [Example] = [
    .failing(.json, "{\n«\t»\"a\": 1\n}\n"),
    .passing(.json, "{\n  \"a\": 1\n}\n"),
  ]

  static let check = Check.connector { connector, findings in
    for file in connector.jsonFiles {
      var first: Range<Int>?
      var count = 0
      var fixes: [Edit] = []
      file.eachLine { line in
        let blanks = line.prefix { $0 == 0x20 || $0 == 0x09 }
        guard blanks.contains(0x09) else { return }
        if first == nil { first = blanks.startIndex..<blanks.endIndex }
        count += 1
        fixes.append(Edit(blanks.startIndex..<blanks.endIndex, blanks.map { $0 == 0x09 ? "  " : " " }.joined()))
      }
      guard let first else { continue }
      findings.report(
        at: .bytes(first, of: file),
        count == 1 ? "a line is indented with a tab" : "\(count) lines are indented with tabs",
        fix: Fix(isSafe: true, edits: fixes))
    }
  }
}
