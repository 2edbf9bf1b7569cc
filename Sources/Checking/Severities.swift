/// The severity of each rule in one run: its own, or what the configuration says.
public struct Severities: Sendable {
  private var configured: [Severity?]

  /// Every rule with its own severity.
  public init() {
    configured = Array(repeating: nil, count: Registry.rules.count)
  }

  /// Sets the severity of a rule, whatever its variants say.
  public mutating func set(_ rule: RuleIndex, to severity: Severity) {
    configured[rule.position] = severity
  }

  /// Whether somebody set the severity of a rule.
  func isConfigured(_ rule: RuleIndex) -> Bool { configured[rule.position] != nil }

  /// What a finding of a rule weighs; a variant's own severity holds unless the configuration names the rule.
  func severity(of rule: RuleIndex, variant: Severity?) -> Severity {
    configured[rule.position] ?? variant ?? rule.level.severity
  }
}
