internal import Checking

/// How often each rule found something.
public struct Statistics {
  private let rows: [(rule: any Rule.Type, found: RuleCount)]
  private let summary: Summary

  /// The statistics of all sections of a report; the most frequent rule comes first.
  public init(_ sections: [ReportSection]) {
    var counts = [RuleCount](repeating: RuleCount(), count: Registry.rules.count)
    var summary = Summary()
    for section in sections {
      for (rule, found) in section.counts { counts[rule] = counts[rule].adding(found) }
      summary.add(section.summary)
    }
    rows = counts.enumerated().filter { $1.number > 0 }
      .sorted { ($1.element.number, $0.offset) < ($0.element.number, $1.offset) }
      .map { (Registry.rules[$0], $1) }
    self.summary = summary
  }

  /// A table for people.
  public func table(paint: Paint, isQuiet: Bool) -> String {
    let width = rows.first.map { String($0.found.number).count } ?? 0
    var text = ""
    for row in rows {
      let count = String(row.found.number)
      let word = row.found.severity.word
      text += String(repeating: " ", count: width - count.count) + count + "  "
      text += paint(Paint.role(of: row.found.severity), word) + String(repeating: " ", count: 9 - word.count)
      text += row.rule.id + "\n"
    }
    if isQuiet { return text }
    return text + (rows.isEmpty ? "" : "\n") + SummaryLines(summary, paint: paint).text
  }

  /// The same for programs.
  public var json: String {
    var report = ReportText()
    report.write("{\"version\":1,\"statistics\":[")
    for (number, row) in rows.enumerated() {
      report.write(number > 0 ? ",\n{" : "\n{")
      report.write(text: "\"rule\":\"\(row.rule.id)\",\"severity\":\"\(row.found.severity.word)\",")
      report.write(text: "\"count\":\(row.found.number)}")
    }
    report.write("\n],\"summary\":")
    report.write(summary: summary)
    report.write("}\n")
    return report.string
  }
}

/// How much a rule found, and how heavy the heaviest of it is.
struct RuleCount: Sendable, Equatable {
  private(set) var number = 0
  private(set) var severity = Severity.off

  mutating func add(_ severity: Severity) {
    number += 1
    self.severity = max(self.severity, severity)
  }

  func adding(_ other: RuleCount) -> RuleCount {
    var sum = self
    sum.number += other.number
    sum.severity = max(severity, other.severity)
    return sum
  }
}
