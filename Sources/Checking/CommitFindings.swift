public import Connectors
import Documents

/// Collects what the rules of group commit find in a change.
public struct CommitFindings: Sendable {
  /// What was found so far.
  public private(set) var all: [Finding] = []
  let severities: Severities
  var rule = RuleIndex(position: 0)

  init(severities: Severities) {
    self.severities = severities
  }

  /// Reports a value of a file.
  mutating func report(
    _ value: Value, of file: SourceFile, _ message: @autoclosure () -> String, help: String? = nil
  ) {
    report(value.range, of: file, at: value.index, message(), help: help)
  }

  /// Reports bytes of a file, with the node of its document that they stand in.
  public mutating func report(
    _ range: Range<Int>, of file: SourceFile, at node: Int? = nil, _ message: @autoclosure () -> String,
    as severity: Severity? = nil, help: String? = nil
  ) {
    let weight = severities.severity(of: rule, variant: severity)
    guard weight != .off else { return }
    all.append(
      Finding(
        rule: rule, severity: weight, file: file, range: range, node: node, message: message(), help: help, fix: nil))
  }

  /// Reports a file or a folder as a whole.
  public mutating func report(
    path: String, _ message: @autoclosure () -> String, as severity: Severity? = nil, help: String? = nil
  ) {
    report(0..<0, of: SourceFile(path: path, bytes: []), message(), as: severity, help: help)
  }
}

extension Checker {
  /// What the rules of group commit find in a change.
  public func check(_ change: CommitChange) -> [Finding] {
    var findings = CommitFindings(severities: severities)
    for rule in plan.commitRules[change.occasion] ?? [] {
      findings.rule = rule.index
      rule.judge(change, &findings)
    }
    return findings.all.inOrder()
  }
}
