extension Checker {
  /// Whether the published version of the connector may make a warning of a finding.
  ///
  /// It may not where the configuration sets the rule's severity.
  public func isForgivable(_ item: JudgedFinding) -> Bool {
    let finding = item.finding
    return item.counts && finding.severity == .error
      && finding.rule.level.isForgivenWhenPublished && !severities.isConfigured(finding.rule)
  }

  /// The findings of a connector, where errors that its published version has too are warnings.
  public func forgive(_ items: [JudgedFinding], havingPublished version: PublishedVersion) -> [JudgedFinding] {
    guard let connector = version.connector() else { return items }
    var ratchet = Ratchet()
    ratchet.add(Self.ofForgivable.check(connector))
    return ratchet.forgive(items, publishedBy: version.step, where: isForgivable)
  }

  /// Runs no other rules than those that the published version matters to.
  private static let ofForgivable: Checker = {
    var severities = Severities()
    for (position, level) in Registry.levels.enumerated() where !level.isForgivenWhenPublished {
      severities.set(RuleIndex(position: position), to: .off)
    }
    return Checker(severities: severities)
  }()
}
