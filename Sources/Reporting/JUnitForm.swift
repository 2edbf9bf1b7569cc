internal import Checking

/// The report as JUnit writes the results of tests: a suite for each connector, a case for each finding.
struct JUnitForm: ReportForm {
  let isStrict: Bool

  func prologue(_ summary: Summary) -> [UInt8] {
    var report = ReportText()
    report.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"hallmark\"")
    // A connector without findings is a test that passed.
    let passed = summary.connectors - summary.affected
    report.write(text: " tests=\"\(summary.findings + passed)\" failures=\"\(failures(summary))\" errors=\"0\">\n")
    return report.bytes
  }

  func opening(_ connector: ConnectorHeading) -> [UInt8] {
    var report = ReportText()
    report.write("  <testsuite name=\"")
    report.write(xml: connector.path)
    let summary = connector.summary
    report.write(text: "\" tests=\"\(max(1, summary.findings))\" failures=\"\(failures(summary))\" errors=\"0\">\n")
    if summary.findings == 0 {
      report.write("    <testcase name=\"check\" classname=\"")
      report.write(xml: connector.path)
      report.write("\"/>\n")
    }
    return report.bytes
  }

  func write(_ item: JudgedFinding, in view: FileView, to report: inout ReportText) {
    let finding = item.finding
    let place = view.index.place(of: finding.range.lowerBound, in: .characters)
    report.write("    <testcase name=\"")
    report.write(text: finding.rule.id)
    report.write(" at ")
    report.write(place.line)
    report.write(":")
    report.write(place.column)
    report.write("\" classname=\"")
    report.write(xml: view.path)
    report.write("\" file=\"")
    report.write(xml: view.path)
    report.write("\" line=\"")
    report.write(place.line)
    report.write("\">\n")
    let fails = finding.severity == .error || (isStrict && finding.severity == .warning)
    report.write(fails ? "      <failure type=\"" : "      <system-out>")
    if fails {
      report.write(text: finding.severity.word)
      report.write("\" message=\"")
      report.write(xml: finding.message + item.publication)
      report.write("\">")
    } else {
      report.write(text: finding.severity.word)
      report.write(": ")
      report.write(xml: finding.message + item.publication)
      report.write("\n")
    }
    report.write("why: ")
    report.write(xml: finding.rule.documentation.why)
    report.write("\nfix: ")
    report.write(xml: view.advice(on: finding))
    report.write(fails ? "</failure>\n" : "</system-out>\n")
    report.write("    </testcase>\n")
  }

  func closing(_ connector: ConnectorHeading) -> [UInt8] {
    Array("  </testsuite>\n".utf8)
  }

  func epilogue(_ summary: Summary) -> [UInt8] {
    Array("</testsuites>\n".utf8)
  }

  private func failures(_ summary: Summary) -> Int {
    summary.errors + (isStrict ? summary.warnings : 0)
  }
}

extension ReportText {
  /// Adds a text of others as content or attribute of XML.
  fileprivate mutating func write(xml text: String) {
    for byte in VisibleText.escaped(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "<"): write("&lt;")
      case UInt8(ascii: ">"): write("&gt;")
      case UInt8(ascii: "\""): write("&quot;")
      default: append(byte)
      }
    }
  }
}
