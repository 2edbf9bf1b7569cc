import Connectors
import Documents

/// A file has one kind of line end.
enum LineEndings: Rule {
  static let id = "style/line-endings"
  static let level = Level.info
  static let documentation = Documentation(
    what: "The lines of a JSON file all end in LF, or all in CR LF.",
    why: "tools that rewrite the file turn every line into a change",
    fix: "end all lines with LF")
  static let examples: [Example] = [
    .failing(.json, "{«\r\n»  \"a\": 1\n}\n"),
    .passing(.json, "{\r\n  \"a\": 1\r\n}\r\n"),
  ]

  static let check = Check.lines { file, findings in
    let (survey, text) = (file.lines.survey, file.text)
    guard survey.plainEnds > 0, survey.pairedEnds > 0 else { return }
    var edits: [Edit] = []
    text.eachOffset(of: 0x0A) { offset in
      if offset > 0, text[offset - 1] == 0x0D { edits.append(Edit(offset - 1..<offset, "")) }
    }
    findings.report(
      at: .bytes(survey.firstPair..<survey.firstPair + 2, of: file),
      "\(survey.pairedEnds) of \(survey.pairedEnds + survey.plainEnds) lines end in CR LF, the others in LF",
      fix: Fix(isSafe: true, edits: edits))
  }
}
