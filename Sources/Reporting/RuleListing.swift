internal import Checking

/// The catalogue of rules as a list.
public struct RuleListing {
  /// The forms that the list can have.
  public enum Format: String, Sendable, CaseIterable {
    case human
    case concise
    case json
  }

  private let paint: Paint

  /// A listing, coloured or not.
  public init(paint: Paint) {
    self.paint = paint
  }

  /// The list in a form.
  public func text(_ format: Format) -> String {
    switch format {
    case .human: human
    case .concise: Registry.rules.map(concise).joined()
    case .json: json
    }
  }

  private var human: String {
    var lines: [String] = []
    var group: Substring?
    let width = Registry.rules.map { $0.id.count }.max() ?? 0
    for rule in Registry.rules {
      if rule.group != group {
        if group != nil { lines.append("") }
        lines.append(paint(.bold, String(rule.group)))
        group = rule.group
      }
      let severity = rule.level.severity
      let word = severity.word + String(repeating: " ", count: 7 - severity.word.count)
      let id = rule.id + String(repeating: " ", count: width - rule.id.count)
      lines.append("  \(paint(Paint.role(of: severity), word)) \(id)  \(rule.documentation.what)")
    }
    lines.append("")
    lines.append("\(Registry.rules.count) rules; 'hallmark explain RULE' tells all about one of them")
    return lines.joined(separator: "\n") + "\n"
  }

  private func concise(_ rule: any Rule.Type) -> String {
    ([rule.id, rule.level.severity.word] + rule.official).joined(separator: " ") + "\n"
  }

  private var json: String {
    var report = ReportText()
    report.write("{\"version\":1,\"rules\":[\n")
    for (number, rule) in Registry.rules.enumerated() {
      if number > 0 { report.write(",\n") }
      report.write(
        text: "{\"rule\":\"\(rule.id)\",\"group\":\"\(rule.group)\",\"severity\":\"\(rule.level.severity.word)\"")
      report.write(text: ",\"warningWhenPublished\":\(rule.level.isForgivenWhenPublished),\"official\":[")
      for (number, name) in rule.official.enumerated() {
        if number > 0 { report.write(",") }
        report.write(json: name)
      }
      report.write("],\"what\":")
      report.write(json: rule.documentation.what)
      report.write(",\"why\":")
      report.write(json: rule.documentation.why)
      report.write(",\"fix\":")
      report.write(json: rule.documentation.fix)
      report.write("}")
    }
    report.write("\n]}\n")
    return report.string
  }
}
