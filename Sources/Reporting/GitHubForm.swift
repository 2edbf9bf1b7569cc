internal import Checking

/// The report as commands of GitHub's workflows, which annotate the lines of a pull request.
struct GitHubForm: ReportForm {
  func write(_ item: JudgedFinding, in view: FileView, to report: inout ReportText) {
    let finding = item.finding
    report.write("::")
    report.write(command(finding.severity))
    report.write(" file=")
    report.write(property: view.path)
    if !finding.isOfWholeFile {
      let start = view.index.place(of: finding.range.lowerBound, in: .characters)
      let end = view.index.place(of: finding.range.upperBound, in: .characters)
      report.write(",line=")
      report.write(start.line)
      report.write(",endLine=")
      report.write(end.line)
      report.write(",col=")
      report.write(start.column)
      // The service takes columns for one line only.
      if end.line == start.line {
        report.write(",endColumn=")
        report.write(end.column)
      }
    }
    report.write(",title=")
    report.write(property: finding.rule.id)
    report.write("::")
    report.write(data: "\(finding.message)\(item.publication)\nfix: \(view.advice(on: finding))")
    report.write("\n")
  }

  private func command(_ severity: Severity) -> StaticString {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info, .off: "notice"
    }
  }
}

extension ReportText {
  /// Adds the text of a workflow command.
  fileprivate mutating func write(data text: String) {
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if number > 0 { write("%0A") }
      for byte in VisibleText.escaped(String(line)).utf8 {
        if byte == UInt8(ascii: "%") { write("%25") } else { append(byte) }
      }
    }
  }

  /// Adds the value of a property of a workflow command.
  fileprivate mutating func write(property text: String) {
    for byte in VisibleText.escaped(text).utf8 {
      switch byte {
      case UInt8(ascii: "%"): write("%25")
      case UInt8(ascii: ":"): write("%3A")
      case UInt8(ascii: ","): write("%2C")
      default: append(byte)
      }
    }
  }
}
