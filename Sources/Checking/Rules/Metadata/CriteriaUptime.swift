import Connectors
import Documents

/// The service is nearly always there.
enum CriteriaUptime: Rule {
  static let id = "metadata/criteria-uptime"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "criteria.uptime is given and at least 99.9 percent.",
    why: "the programme recommends 99.9 percent, and the reviewers ask for the figure",
    fix: "write the measured availability in percent as a number, such as 99.95")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"criteria": {"uptime": «99.5»}}
      """#),
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"criteria": «{}»}
      """#),
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"criteria": {"uptime": «"99.95%"»}}
      """#, as: .info),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"criteria": {"uptime": 99.9}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard connector.layout == .native, connector.metadata != nil else { return }
    let criteria = connector.criteria
    guard let uptime = criteria.value?["uptime"] else {
      findings.report(criteria, "criteria.uptime is missing")
      return
    }
    let text = uptime.string?.trimmed
    let digits = text.map { $0.hasSuffix("%") ? $0.dropLast().trimmed : $0 } ?? uptime.source
    guard uptime.isString || uptime.kind == .number else { return }
    guard let percent = Double(digits), percent >= 99.9 else {
      findings.report(uptime, "an uptime of \(uptime.source) is below the recommended 99.9 percent")
      return
    }
    if uptime.isString {
      findings.report(
        uptime, "the uptime is a string; write the number", as: .info,
        fix: Fix(isSafe: true, edits: [Edit(uptime.range, digits)]))
    }
  }
}
