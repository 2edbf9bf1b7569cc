extension ChainVerdict {
  /// The steps of the valid prefix into a state that a policy marks as base, the newest first.
  public func baseSteps(under policy: Policy) -> [Transition] {
    let states = Set(policy.baseStates)
    return steps.prefix { $0.verdict == .valid }.reversed().compactMap(\.transition)
      .filter { states.contains($0.terms.to) }
  }
}
