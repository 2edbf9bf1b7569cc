import Connectors
import Documents

/// A file is indented in one way.
enum Indentation: Rule {
  static let id = "style/indentation"
  static let level = Level.off
  static let documentation = Documentation(
    what: "All lines of a JSON file are indented by the unit that most lines use: two blanks, four blanks or a tab.",
    why: "a file that is indented in several ways is hard to read, and every tool that rewrites it changes it",
    fix: "indent all lines alike")
  static let examples: [Example] = [
    .failing(.json, "{\n  \"a\": {\n«     »\"b\": 1\n  },\n  \"c\": 1,\n  \"d\": 2\n}\n"),
    .passing(.json, "{\n    \"a\": {\n        \"b\": 1\n    }\n}\n"),
  ]

  static let check = Check.lines { file, findings in
    var counts: [UInt8: Int] = [:]
    file.eachLine { line in counts[Indent.unit(of: line), default: 0] += 1 }
    let unit = [UInt8(2), 4, Indent.tab].max { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) } ?? 2
    var odd: [Range<Int>] = []
    file.eachLine { line in
      let blanks = line.prefix { $0 == 0x20 || $0 == 0x09 }
      if !Indent.fits(blanks, unit) { odd.append(blanks.startIndex..<blanks.endIndex) }
    }
    guard let first = odd.first else { return }
    let name = unit == Indent.tab ? "tabs" : "\(unit) blanks"
    findings.report(
      at: .bytes(first, of: file),
      odd.count == 1 ? "a line is not indented by \(name)" : "\(odd.count) lines are not indented by \(name)")
  }

  private enum Indent {
    static let tab: UInt8 = 1

    /// What a line seems to be indented by: a tab, four blanks or two; 0 for a line that is not indented.
    static func unit(of line: ArraySlice<UInt8>) -> UInt8 {
      if line.first == 0x09 { return tab }
      let blanks = line.prefix { $0 == 0x20 }.count
      if blanks == 0 || blanks % 2 == 1 { return 0 }
      return blanks % 4 == 0 ? 4 : 2
    }

    static func fits(_ blanks: ArraySlice<UInt8>, _ unit: UInt8) -> Bool {
      if unit == tab { return blanks.allSatisfy { $0 == 0x09 } }
      return blanks.allSatisfy { $0 == 0x20 } && blanks.count % Int(unit) == 0
    }
  }
}
