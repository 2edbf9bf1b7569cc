internal import Checking
internal import Documents

/// The report for people: each finding with its line, why it matters and what to do.
struct HumanForm: ReportForm {
  let paint: Paint
  let isGrouped: Bool
  let isQuiet: Bool

  func opening(_ connector: ConnectorHeading) -> [UInt8] {
    guard isGrouped, let counts = connector.summary.counts else { return [] }
    return Array((paint(.bold, VisibleText.escaped(connector.path)) + paint(.faint, ": \(counts)") + "\n\n").utf8)
  }

  func write(_ item: JudgedFinding, in view: FileView, to report: inout ReportText) {
    let finding = item.finding
    let line = writeHead(of: finding, in: view, paint: paint, to: &report)
    report.write("\n")
    if let line {
      Snippet(finding.range, on: line, of: view.index)
        .write(to: &report, paint: paint, role: Paint.role(of: finding.severity))
    }
    if let step = item.publishedBy {
      report.write("  published: ", .faint, paint)
      report.write(text: "step \(step) published the connector with it, so it is no error here\n")
    }
    report.write("  why: ", .faint, paint)
    report.write(text: finding.rule.documentation.why)
    report.write("\n")
    report.write("  fix: ", .good, paint)
    report.write(visible: view.advice(on: finding))
    if let isSafe = view.fix(of: finding)?.isSafe {
      report.write(isSafe ? "  (hallmark check --fix)" : "  (hallmark check --fix --unsafe)")
    }
    report.write("\n\n")
  }

  func epilogue(_ summary: Summary) -> [UInt8] {
    isQuiet ? [] : Array((SummaryLines(summary, paint: paint).text).utf8)
  }
}

/// The report with a line for each finding.
struct ConciseForm: ReportForm {
  let paint: Paint
  let isQuiet: Bool

  func write(_ item: JudgedFinding, in view: FileView, to report: inout ReportText) {
    writeHead(of: item.finding, in: view, paint: paint, to: &report)
    report.write(text: item.publication)
    report.write("\n")
  }

  func epilogue(_ summary: Summary) -> [UInt8] {
    isQuiet ? [] : Array((SummaryLines(summary, paint: paint).text).utf8)
  }
}

/// The line that names place, severity, rule and what is wrong; gives the finding's line where it has one.
@discardableResult
private func writeHead(
  of finding: Finding, in view: FileView, paint: Paint, to report: inout ReportText
) -> TextIndex.Line? {
  report.begin(.bold, paint)
  report.write(text: view.visiblePath)
  report.end(paint)
  report.write(":")
  let line = finding.isOfWholeFile ? nil : view.index.line(at: finding.range.lowerBound)
  if let line {
    report.write(line.number)
    report.write(":")
    report.write(view.index.column(of: finding.range.lowerBound, in: line, .characters))
    report.write(":")
  }
  report.write(" ")
  report.begin(Paint.role(of: finding.severity), paint)
  report.write(text: finding.severity.word)
  report.end(paint)
  report.write("[")
  report.write(text: finding.rule.id)
  report.write("]: ")
  report.write(visible: finding.message)
  return line
}

extension JudgedFinding {
  /// Why an error is a warning, as it stands behind the message; empty where it is none.
  var publication: String { publishedBy.map { " (published with it by step \($0))" } ?? "" }
}
