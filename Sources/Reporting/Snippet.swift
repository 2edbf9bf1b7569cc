internal import Checking
internal import Documents

/// The lines around the beginning of a finding, with carets below it.
struct Snippet {
  /// How much of a line is shown: minified files have lines of a megabyte.
  private static let width = 100
  private static let lead = 40
  /// How many blanks a tab is shown as.
  private static let tab = 4

  private let index: TextIndex
  private let range: Range<Int>
  private let line: TextIndex.Line

  init(_ range: Range<Int>, on line: TextIndex.Line, of index: TextIndex) {
    self.index = index
    self.range = range
    self.line = line
  }

  private var full: Range<Int> { line.range }

  func write(to report: inout ReportText, paint: Paint, role: Paint.Role) {
    let gutter = max(5, ReportText.digits(of: line.number))
    let shown = window
    if shown.lowerBound == full.lowerBound, let above = index.line(above: line) {
      let part = above.range.clamped(to: above.range.lowerBound..<above.range.lowerBound &+ Snippet.width)
      write(above, part, gutter, &report, paint)
    }
    write(line, shown, gutter, &report, paint)
    report.write(blanks: gutter &+ 1)
    report.write("|", .faint, paint)
    let isCut = shown.lowerBound > full.lowerBound
    let start = min(max(range.lowerBound, shown.lowerBound), shown.upperBound)
    let end = min(max(range.upperBound, start), shown.upperBound)
    report.write(blanks: 1 &+ (isCut ? 1 : 0) &+ cells(shown.lowerBound..<start))
    report.begin(role, paint)
    report.write(UInt8(ascii: "^"), times: max(1, cells(start..<end)))
    report.end(paint)
    report.write("\n")
  }

  /// The part of a line that is shown: around the finding where the line is long.
  private var window: Range<Int> {
    guard full.count > Snippet.width else { return full }
    let wanted =
      range.lowerBound &- full.lowerBound < Snippet.width - Snippet.lead
      ? full.lowerBound : range.lowerBound &- Snippet.lead
    return boundary(wanted)..<boundary(min(wanted &+ Snippet.width, full.upperBound))
  }

  /// The nearest offset in front that does not stand within a character.
  private func boundary(_ offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < index.bytes.count, index.bytes[offset] & 0xC0 == 0x80 { offset &-= 1 }
    return offset
  }

  /// Writes a part of a line behind its number.
  private func write(
    _ line: TextIndex.Line, _ shown: Range<Int>, _ gutter: Int, _ report: inout ReportText, _ paint: Paint
  ) {
    let full = line.range
    report.write(blanks: gutter &- ReportText.digits(of: line.number))
    report.begin(.faint, paint)
    report.write(line.number)
    report.write(" |")
    report.end(paint)
    if !full.isEmpty { report.write(" ") }
    if shown.lowerBound > full.lowerBound { report.write("…") }
    // A tab is shown as four blanks, so that the carets below stand where they should.
    report.write(visible: shown, of: index.bytes, blanksOfTab: Snippet.tab)
    if shown.upperBound < full.upperBound { report.write("…") }
    report.write("\n")
  }

  /// How many columns of a terminal a part of the text takes as it is shown.
  private func cells(_ part: Range<Int>) -> Int {
    let isPlain = index.bytes.withUnsafeBufferPointer {
      UnsafeBufferPointer(rebasing: $0[part]).offsetOfSpecial(from: 0) == part.count
    }
    if isPlain { return part.count }
    var cells = 0
    for scalar in String(decoding: index.bytes[part], as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x09: cells &+= Snippet.tab
      case 0x20..<0x7F: cells &+= 1
      default:
        if VisibleText.isInvisible(scalar) {
          cells &+= 4 &+ String(scalar.value, radix: 16).utf8.count
        } else {
          cells &+= Snippet.cells(of: scalar)
        }
      }
    }
    return cells
  }

  private static func cells(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x0300...0x036F, 0x20D0...0x20FF, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
