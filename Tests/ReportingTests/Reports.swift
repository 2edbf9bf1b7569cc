import Connectors
import Documents

@testable import Checking
@testable import Reporting

/// Findings and reports made by hand.
enum Reports {
  static let rule = "certification/title-length"

  /// A finding of a rule at the text between `«` and `»`.
  static func finding(
    _ marked: String, path: String = "connectors/contoso/apiDefinition.swagger.json",
    message: String = "the title is long", severity: Severity = .error, help: String? = nil, fix: Fix? = nil
  ) throws -> Finding {
    let parts = marked.split(separator: "«", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts.count == 2 ? parts[1].split(separator: "»", maxSplits: 1, omittingEmptySubsequences: false) : []
    let start = parts[0].utf8.count
    let length = rest.first.map { $0.utf8.count } ?? 0
    let bytes = Array((parts[0] + rest.joined()).utf8)
    let isYAML = path.hasSuffix(".yaml")
    let file = SourceFile(path: path, bytes: bytes, document: isYAML ? .yaml(bytes) : .json(bytes))
    let range = start..<start + length
    let node = file.document?.tape.firstIndex { Int($0.start) == range.lowerBound && Int($0.end) == range.upperBound }
    guard let rule = Registry.rule(rule) else { throw Missing() }
    return Finding(
      rule: rule, severity: severity, file: file, range: range, node: node, message: message, help: help, fix: fix)
  }

  struct Missing: Error {}

  /// A finding that is no error, for a step published the connector with it.
  static func published(_ finding: Finding, by step: Int) -> JudgedFinding {
    JudgedFinding(finding).forgiven(publishedBy: step)
  }

  static func style(_ format: ReportFormat, isColored: Bool = false, isGrouped: Bool = false) -> ReportStyle {
    ReportStyle(
      format: format, isColored: isColored, isGrouped: isGrouped, isStrict: false, isQuiet: false, version: "1.2.3")
  }

  /// The whole report about one connector.
  static func text(_ style: ReportStyle, _ items: [JudgedFinding]) -> String {
    let report = Report(style)
    var bytes: [UInt8] = []
    report.write([report.section("connectors/contoso", files: 1, findings: items, shown: { $0 })]) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
