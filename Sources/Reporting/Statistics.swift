internal import Checking

/// How often each rule found something.
public struct Statistics {
  private let rows: [(rule: any Rule.Type, count: Int)]
  private let summary: Summary

  /// The statistics of all sections of a report; the most frequent rule comes first.
  public init(_ sections: [ReportSection]) {
    var counts: [RuleIndex: Int] = [:]
    var summary = Summary()
    for section in sections {
      counts.merge(section.counts) { $0 + $1 }
      summary.add(section.summary)
    }
    rows = counts.sorted { ($1.value, $0.key.position) < ($0.value, $1.key.position) }
      .map { (Registry.rules[$0.key.position], $0.value) }
    self.summary = summary
  }

  /// A table for people.
  public func table(paint: Paint, isQuiet: Bool) -> String {
    let width = rows.first.map { String($0.count).count } ?? 0
    var text = ""
    for row in rows {
      let count = String(row.count)
      let word = row.rule.level.severity.word
      text += String(repeating: " ", count: width - count.count) + count + "  "
      text += paint(Paint.role(of: row.rule.level.severity), word) + String(repeating: " ", count: 9 - word.count)
      text += row.rule.id + "\n"
    }
    if isQuiet { return text }
    return text + (rows.isEmpty ? "" : "\n") + SummaryLines(summary, paint: paint).text
  }

  /// The same for programs.
  public var json: String {
    var text: [UInt8] = []
    text.write("{\"version\":1,\"statistics\":[")
    for (number, row) in rows.enumerated() {
      text.write(number > 0 ? ",\n{" : "\n{")
      text.write("\"rule\":\"\(row.rule.id)\",\"severity\":\"\(row.rule.level.severity.word)\",\"count\":\(row.count)}")
    }
    text.write("\n],\"summary\":")
    text.write(summary: summary)
    text.write("}\n")
    return String(decoding: text, as: UTF8.self)
  }
}
