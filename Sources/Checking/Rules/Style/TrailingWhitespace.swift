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
    .failing(.json, "{«\t»\r\n  \"a\": 1  \r\n}\r\n"),
    .passing(.json, "{\n  \"a\": 1\n}\n"),
  ]

  static let check = Check.lines { file, findings in
    let survey = file.lines.survey
    guard let first = survey.firstBlankEnd else { return }
    let count = survey.blankEnds
    findings.report(
      at: .bytes(first, of: file), count == 1 ? "a line ends in blanks" : "\(count) lines end in blanks",
      fix: Fix(isSafe: true, making: { edits(file) }))
  }

  private static func edits(_ file: SourceFile) -> [Edit] {
    var edits: [Edit] = []
    let text = file.text
    file.eachLine { line in
      let end = line.last == 0x0D ? line.endIndex - 1 : line.endIndex
      let blanks = LineSurvey.blanks(before: end, in: text)
      if blanks.lowerBound < end { edits.append(Edit(max(blanks.lowerBound, line.startIndex)..<end, "")) }
    }
    return edits
  }
}
