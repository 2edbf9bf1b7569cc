extension Policy {
  /// What may not be meant, or cannot work: never a reason to refuse the policy.
  public var advice: [String] {
    var advice: [String] = []
    for role in roles where role.principals.isEmpty { advice.append("nobody holds the role '\(role.name)'") }
    if isFrozen {
      advice.append(
        "\(rootThreshold) of root have to sign a policy, and \(able(root).count) can: the policy can never change again"
      )
    } else if root.count == 1 {
      advice.append("there is one root principal: if that key is lost, the policy can never change again")
    } else if rootThreshold == root.count {
      advice.append("every root principal has to sign a policy: if one key is lost, the policy can never change again")
    }
    if rootThreshold == 1, root.count > 1 { advice.append("one root principal alone can change the policy") }
    for rule in workflow.rules { advice += self.advice(on: rule) }
    for state in states where !reachable.contains(state.name) {
      advice.append("no step leads from the beginning to the state '\(state.name)'")
    }
    if baseStates.isEmpty { advice.append("no state is marked as base, so updates are compared with nothing") }
    if seal.isEmpty { advice.append("no role is named in seal, so test accounts cannot be sealed") }
    return advice
  }

  /// Whether too few of root have a key that is not revoked to ever sign another policy.
  public var isFrozen: Bool { able(root).count < rootThreshold }

  /// Those principals who have a key that is not revoked.
  private func able(_ names: [String]) -> Set<String> {
    Set(names.filter { name in principal(name)?.keys.contains { revocation(of: $0) == nil } ?? false })
  }

  private func advice(on rule: Workflow.Rule) -> [String] {
    var advice: [String] = []
    let pair = "\(rule.from.joined(separator: ", ")) -> \(rule.to)"
    if (rule.by + rule.with.map(\.role)).contains(PolicyAdoption.role) {
      advice.append("\(pair) is for 'root', whose keys should sign policies alone: declare a role for it")
    }
    if rule.from.isEmpty { advice.append("a step to '\(rule.to)' leads from no state") }
    // How many owners a connector has is not the policy's to say.
    if !rule.by.contains(Workflow.ownerRole) {
      let people = able(rule.by.flatMap { members(of: $0) }).count
      if people < rule.threshold {
        advice.append(
          "\(pair) needs \(rule.threshold) principals, and \(people) can sign as \(rule.by.joined(separator: " or "))")
      }
    }
    for company in rule.with where company.role != Workflow.ownerRole {
      let people = able(members(of: company.role)).count
      if people < company.count {
        advice.append("\(pair) needs \(company.count) of '\(company.role)', and \(people) can sign as that")
      }
    }
    if rule.requires.contains(.ownerLine), !rule.setsOwners {
      advice.append("\(pair) needs an Owner line and does not allow one: add \"sets\": [\"owners\"]")
    }
    if rule.requires.contains(.baseTree), baseStates.isEmpty {
      advice.append("\(pair) needs the base tree, and no state is marked as base")
    }
    return advice
  }

  /// The states that steps lead to from the beginning.
  private var reachable: Set<String> {
    var found: Set<String> = []
    var fresh: Set<String> = [Workflow.start]
    while !fresh.isEmpty {
      let next = Set(workflow.rules.filter { !fresh.isDisjoint(with: $0.from) }.map(\.to))
      fresh = next.subtracting(found)
      found.formUnion(next)
    }
    return found
  }
}
