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

  static let check = Check.lines { file, findings in
    guard file.lines.survey.hasTabs else { return }
    var first: Range<Int>?
    var count = 0
    eachTabbedIndent(of: file) { blanks in
      if first == nil { first = blanks }
      count += 1
    }
    guard let first else { return }
    findings.report(
      at: .bytes(first, of: file),
      count == 1 ? "a line is indented with a tab" : "\(count) lines are indented with tabs",
      fix: Fix(isSafe: true, making: { edits(file) }))
  }

  private static func edits(_ file: SourceFile) -> [Edit] {
    var edits: [Edit] = []
    eachTabbedIndent(of: file) { blanks in
      edits.append(Edit(blanks, file.text[blanks].map { $0 == 0x09 ? "  " : " " }.joined()))
    }
    return edits
  }

  private static func eachTabbedIndent(of file: SourceFile, _ visit: (Range<Int>) -> Void) {
    let text = file.text
    file.eachLineRange { line in
      var end = line.lowerBound
      var hasTab = false
      while end < line.upperBound, text[end] == 0x20 || text[end] == 0x09 {
        if text[end] == 0x09 { hasTab = true }
        end += 1
      }
      if hasTab { visit(line.lowerBound..<end) }
    }
  }
}
