internal import Checking

/// A form of report: how one finding is written, and what stands around all of them.
///
/// Findings are written one after another by the thread that checked their connector, so a form holds no state.
protocol ReportForm: Sendable {
  /// What begins the report.
  func prologue(_ summary: Summary) -> [UInt8]
  /// What begins the findings of a connector.
  func opening(_ connector: ConnectorHeading) -> [UInt8]
  /// Writes a finding.
  func write(_ item: JudgedFinding, in view: FileView, to report: inout ReportText)
  /// What ends the findings of a connector.
  func closing(_ connector: ConnectorHeading) -> [UInt8]
  /// What ends the report.
  func epilogue(_ summary: Summary) -> [UInt8]
  /// What stands between two findings.
  var separator: [UInt8] { get }
  /// Whether findings that do not count are written too.
  var showsAll: Bool { get }
}

extension ReportForm {
  func prologue(_ summary: Summary) -> [UInt8] { [] }
  func opening(_ connector: ConnectorHeading) -> [UInt8] { [] }
  func closing(_ connector: ConnectorHeading) -> [UInt8] { [] }
  func epilogue(_ summary: Summary) -> [UInt8] { [] }
  var separator: [UInt8] { [] }
  var showsAll: Bool { false }
}

/// A connector as the heading of its findings.
struct ConnectorHeading: Sendable {
  /// The folder as the user would write it.
  let path: String
  /// What was found in it.
  let summary: Summary
}
