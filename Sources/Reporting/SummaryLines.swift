internal import Checking
internal import Documents

/// The last lines of a report for people.
struct SummaryLines {
  private let summary: Summary
  private let paint: Paint

  init(_ summary: Summary, paint: Paint) {
    self.summary = summary
    self.paint = paint
  }

  var text: String {
    var lines = [verdict]
    if summary.known > 0 {
      lines.append("\(summary.known.counted("finding")) known from before not shown")
    }
    if summary.suppressed > 0 { lines.append("\(summary.suppressed.counted("finding")) suppressed") }
    if summary.safeFixes > 0 {
      lines.append("\(summary.safeFixes) can be mended with 'hallmark check --fix'")
    }
    if summary.unsafeFixes > 0 {
      lines.append(
        "\(summary.unsafeFixes) can be mended with 'hallmark check --fix --unsafe', to be looked at afterwards")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var verdict: String {
    let place = summary.connectors.counted("connector")
    guard let counts = summary.counts else { return paint(.good, "no findings") + " in \(place)" }
    let role: Paint.Role = summary.errors > 0 ? .error : summary.warnings > 0 ? .warning : .info
    // Of a message or a list of changes no connector was looked at.
    guard summary.connectors > 0 else { return paint(role, counts) }
    let share = summary.connectors > 1 ? "\(summary.affected) of \(place)" : place
    return paint(role, counts) + " in \(share)"
  }
}
