extension ChainVerdict {
  /// The steps of the valid prefix into a state that a policy marks as base, the newest first.
  public func baseSteps(under policy: Policy) -> [Transition] {
    let states = Set(policy.baseStates)
    return validSteps.reversed().filter { states.contains($0.terms.to) }
  }

  /// Whether what the newest of them published was taken back since, by a step from a base state to an end.
  ///
  /// An update that was given up has left the base state for a review before it came to its end: what was published
  /// before it is published still.
  public func isRetired(under policy: Policy) -> Bool {
    let states = Set(policy.baseStates)
    guard let last = validSteps.last(where: { states.contains($0.terms.from) || states.contains($0.terms.to) }) else {
      return false
    }
    return policy.isEnd(last.terms.to)
  }

  private var validSteps: [Transition] { steps.prefix { $0.verdict == .valid }.compactMap(\.transition) }
}

extension Policy {
  /// Whether a connector is at an end in a state: it is no base state, and no step leads to another state from it, unless
  /// to one in which chains begin.
  fileprivate func isEnd(_ state: String) -> Bool {
    if baseStates.contains(state) { return false }
    let beginnings = Set(workflow.rules.filter { $0.from.contains(Workflow.start) }.map(\.to)).subtracting(baseStates)
    return workflow.rules.allSatisfy { rule in
      !rule.from.contains(state) || rule.to == state || beginnings.contains(rule.to)
    }
  }
}
