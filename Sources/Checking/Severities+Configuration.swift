public import Connectors

extension Severities {
  /// The severities that a configuration sets; a name that is no rule's, group's or pattern's is given back.
  public init(_ configuration: Configuration, unknown: (Configuration.RuleSetting) -> Void) {
    self.init()
    for setting in configuration.rules {
      let rules = RuleSelector(setting.rule).rules
      // Groups that other commands judge may be configured as well.
      if rules.isEmpty, !Registry.laterGroups.contains(String(setting.rule.prefix { $0 != "/" })) { unknown(setting) }
      guard let severity = Severity(word: setting.severity) else { continue }
      for rule in rules { set(rule, to: severity) }
    }
  }
}

extension Registry {
  /// Groups of the catalogue whose rules come with commands that are not built yet.
  static let laterGroups: Set<String> = ["breaking"]
}
