internal import Encodings
internal import Checking
internal import Crypto
internal import Documents

/// The report for programs; `docs/reports.md` names its members.
struct JSONForm: ReportForm {
  var separator: [UInt8] { Array(",\n".utf8) }

  func prologue(_ summary: Summary) -> [UInt8] {
    Array("{\"version\":1,\"findings\":[\n".utf8)
  }

  func write(_ item: JudgedFinding, in view: FileView, to report: inout ReportText) {
    let finding = item.finding
    let start = view.index.place(of: finding.range.lowerBound, in: .bytes)
    let end = view.index.place(of: finding.range.upperBound, in: .bytes)
    let location = view.location(of: finding)
    report.write("{\"rule\":\"")
    report.write(text: finding.rule.id)
    report.write("\",\"severity\":\"")
    report.write(text: finding.severity.word)
    report.write("\",\"path\":")
    report.write(json: view.path)
    report.write(",\"line\":")
    report.write(start.line)
    report.write(",\"column\":")
    report.write(start.column)
    report.write(",\"endLine\":")
    report.write(end.line)
    report.write(",\"endColumn\":")
    report.write(end.column)
    report.write(",\"pointer\":")
    if let pointer = location?.shownPointer { report.write(json: pointer) } else { report.write("null") }
    report.write(",\"message\":")
    report.write(json: finding.message)
    report.write(",\"help\":")
    report.write(json: view.advice(on: finding))
    report.write(",\"official\":[")
    for (number, name) in finding.rule.type.official.enumerated() {
      if number > 0 { report.write(",") }
      report.write(json: name)
    }
    report.write("],\"fingerprint\":\"")
    report.write(text: FingerprintText.of(finding, at: location))
    report.write("\",\"fix\":")
    write(view.fix(of: finding), to: &report)
    if let step = item.publishedBy { report.write(text: ",\"publishedStep\":\(step)") }
    report.write("}")
  }

  func epilogue(_ summary: Summary) -> [UInt8] {
    var report = ReportText()
    report.write("\n],\"summary\":")
    report.write(summary: summary)
    report.write("}\n")
    return report.bytes
  }

  private func write(_ fix: Fix?, to report: inout ReportText) {
    guard let fix, let edits = fix.shownEdits else { return report.write("null") }
    report.write(text: "{\"safe\":\(fix.isSafe),\"edits\":[")
    for (number, edit) in edits.enumerated() {
      report.write(number > 0 ? ",{\"offset\":" : "{\"offset\":")
      report.write(edit.range.lowerBound)
      report.write(",\"length\":")
      report.write(edit.range.count)
      report.write(",\"text\":")
      report.write(json: edit.replacement)
      report.write("}")
    }
    report.write("]}")
  }
}

extension ReportText {
  /// Adds the numbers of a run as the member `summary` of the JSON forms has them.
  mutating func write(summary: Summary) {
    write(
      text: "{\"errors\":\(summary.errors),\"warnings\":\(summary.warnings),\"infos\":\(summary.infos),"
        + "\"known\":\(summary.known),\"suppressed\":\(summary.suppressed),"
        + "\"connectors\":\(summary.connectors),\"files\":\(summary.files)}")
  }
}

/// A fingerprint as reports show it.
enum FingerprintText {
  /// The first half of the SHA-256 of the fingerprint, in hex.
  static func of(_ finding: Finding, at location: Location?) -> String {
    Hex.encode(HashAlgorithm.sha256.digest(of: Fingerprint(of: finding, at: location).bytes).prefix(16))
  }
}
