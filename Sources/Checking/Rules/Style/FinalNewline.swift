import Connectors
import Documents

/// A file ends with its last line.
enum FinalNewline: Rule {
  static let id = "style/final-newline"
  static let level = Level.off
  static let documentation = Documentation(
    what: "A JSON file ends in a line feed.",
    why: "line tools join the last line with what follows it",
    fix: "end the file with a line feed")
  static let examples: [Example] = [
    .failing(.json, #"{"a": 1«}»"#),
    .passing(.json, "{\"a\": 1}\n"),
  ]

  static let check = Check.lines { file, findings in
    let count = file.text.count
    guard count > 0, file.text[count - 1] != 0x0A else { return }
    findings.report(
      at: .bytes(count - 1..<count, of: file), "the file does not end in a line feed",
      fix: Fix(isSafe: true, edits: [Edit(count..<count, file.lines.survey.lineEnd)]))
  }
}
