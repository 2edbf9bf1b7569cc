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

  static let check = Check.connector { connector, findings in
    for file in connector.jsonFiles {
      var pairs: [Range<Int>] = []
      var plain = 0
      file.eachLine { line in
        guard line.endIndex < file.bytes.count else { return }
        if line.last == 0x0D { pairs.append(line.endIndex - 1..<line.endIndex + 1) } else { plain += 1 }
      }
      guard plain > 0, let first = pairs.first else { continue }
      findings.report(
        at: .bytes(first, of: file), "\(pairs.count) of \(pairs.count + plain) lines end in CR LF, the others in LF",
        fix: Fix(isSafe: true, edits: pairs.map { Edit($0, "\n") }))
    }
  }
}
