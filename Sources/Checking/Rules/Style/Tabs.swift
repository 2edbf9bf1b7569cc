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
    .passing(.json, "{\"a\":\t1}\n"),
  ]

  static let check = Check.lines { survey, findings in
    guard survey.file.bytes.contains(byte: 0x09) else { return }
    var first: Range<Int>?
    var edits: [Edit] = []
    survey.file.eachLine { line in
      let blanks = line.prefix { $0 == 0x20 || $0 == 0x09 }
      guard blanks.contains(0x09) else { return }
      if first == nil { first = blanks.startIndex..<blanks.endIndex }
      edits.append(Edit(blanks.startIndex..<blanks.endIndex, blanks.map { $0 == 0x09 ? "  " : " " }.joined()))
    }
    guard let first else { return }
    findings.report(
      at: .bytes(first, of: survey.file),
      edits.count == 1 ? "a line is indented with a tab" : "\(edits.count) lines are indented with tabs",
      fix: Fix(isSafe: true, edits: edits))
  }
}
