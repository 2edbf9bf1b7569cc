internal import Checking
internal import Documents

/// The report as the standard for static analysis results has it, SARIF 2.1.0.
struct SARIFForm: ReportForm {
  let version: String
  let isStrict: Bool

  var separator: [UInt8] { Array(",\n".utf8) }
  var showsAll: Bool { true }

  func prologue(_ summary: Summary) -> [UInt8] {
    var report = ReportText()
    report.write(
      text:
        """
        {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{
        "tool":{"driver":{"name":"hallmark","semanticVersion":"\(version)","rules":[

        """)
    for (number, rule) in Registry.rules.enumerated() {
      if number > 0 { report.write(",\n") }
      write(rule, to: &report)
    }
    let status = summary.errors > 0 || (isStrict && summary.warnings > 0) ? 1 : 0
    report.write(
      text:
        """

        ]}},
        "columnKind":"utf16CodeUnits","defaultEncoding":"utf-8",
        "invocations":[{"executionSuccessful":true,"exitCode":\(status)}],
        "results":[

        """)
    return report.bytes
  }

  func epilogue(_ summary: Summary) -> [UInt8] {
    Array("\n]}]}\n".utf8)
  }

  func write(_ item: JudgedFinding, in view: FileView, to report: inout ReportText) {
    let finding = item.finding
    report.write("{\"ruleId\":\"")
    report.write(text: finding.rule.id)
    report.write("\",\"ruleIndex\":")
    report.write(finding.rule.position)
    report.write(",\"level\":\"")
    report.write(level(finding.severity))
    report.write("\",\"message\":{\"text\":")
    report.write(json: finding.message)
    report.write("},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"")
    write(uri: view.path, to: &report)
    report.write("\"}")
    if !finding.isOfWholeFile {
      report.write(",\"region\":")
      write(finding.range, in: view, to: &report)
    }
    report.write("}}],\"partialFingerprints\":{\"hallmark/v1\":\"")
    report.write(text: FingerprintText.of(finding, at: view.location(of: finding)))
    report.write("\"}")
    write(item.standing, to: &report)
    if let step = item.publishedBy { report.write(text: ",\"properties\":{\"publishedStep\":\(step)}") }
    if let fix = view.fix(of: finding) { write(fix, view.advice(on: finding), in: view, to: &report) }
    report.write("}")
  }

  private func write(_ rule: any Rule.Type, to report: inout ReportText) {
    let about = rule.documentation
    report.write(text: "{\"id\":\"\(rule.id)\",\"shortDescription\":{\"text\":")
    report.write(json: about.what)
    report.write("},\"fullDescription\":{\"text\":")
    report.write(json: "\(about.what) Why: \(about.why).")
    report.write("},\"help\":{\"text\":")
    report.write(json: "\(about.what)\n\nWhy: \(about.why).\n\nTo mend it: \(about.fix).")
    report.write(text: "},\"defaultConfiguration\":{\"enabled\":\(rule.level.severity != .off),\"level\":\"")
    report.write(level(rule.level.severity))
    report.write(text: "\"},\"properties\":{\"tags\":[\"\(rule.group)\"")
    for name in rule.official {
      report.write(",")
      report.write(json: name)
    }
    report.write("]}}")
  }

  private func write(_ standing: JudgedFinding.Standing, to report: inout ReportText) {
    switch standing {
    case .counts: report.write(",\"suppressions\":[]")
    case .known: report.write(",\"baselineState\":\"unchanged\",\"suppressions\":[]")
    case .suppressed(let reason):
      report.write(",\"suppressions\":[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":")
      report.write(json: reason)
      report.write("}]")
    }
  }

  private func write(_ fix: Fix, _ advice: String, in view: FileView, to report: inout ReportText) {
    // The standard wants a change of something; a file that is only to be written anew has none to show.
    guard let edits = fix.shownEdits, !edits.isEmpty else { return }
    report.write(",\"fixes\":[{\"description\":{\"text\":")
    report.write(json: advice)
    report.write("},\"artifactChanges\":[{\"artifactLocation\":{\"uri\":\"")
    write(uri: view.path, to: &report)
    report.write("\"},\"replacements\":[")
    for (number, edit) in edits.enumerated() {
      report.write(number > 0 ? ",{\"deletedRegion\":" : "{\"deletedRegion\":")
      write(edit.range, in: view, to: &report)
      report.write(",\"insertedContent\":{\"text\":")
      report.write(json: edit.replacement)
      report.write("}}")
    }
    report.write("]}]}]")
  }

  private func write(_ range: Range<Int>, in view: FileView, to report: inout ReportText) {
    let start = view.index.place(of: range.lowerBound, in: .utf16)
    let end = view.index.place(of: range.upperBound, in: .utf16)
    report.write("{\"startLine\":")
    report.write(start.line)
    report.write(",\"startColumn\":")
    report.write(start.column)
    report.write(",\"endLine\":")
    report.write(end.line)
    report.write(",\"endColumn\":")
    report.write(end.column)
    report.write("}")
  }

  private func level(_ severity: Severity) -> StaticString {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    case .off: "none"
    }
  }

  /// A path as a relative URI reference: what is no plain character is written with percent signs.
  private func write(uri path: String, to report: inout ReportText) {
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: report.append(byte)
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        report.write(text: byte < 16 ? "%0\(digits)" : "%\(digits)")
      }
    }
  }
}
