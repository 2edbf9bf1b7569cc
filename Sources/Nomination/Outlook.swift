/// What may come after a state, the shortest way to a base state first.
public struct Outlook: Sendable {
  /// The steps that lead on: those on the shortest way, and without one every step to another state.
  public let next: [Workflow.Rule]
  /// The other steps to another state.
  public let others: [Workflow.Rule]
  /// Whether nobody has to act: the state is a base state, or no step leads to one from here.
  public let isAtRest: Bool

  /// What may come after a state under a policy.
  public init(after state: String, under policy: Policy) {
    let distances = Self.distances(policy)
    let rules = policy.workflow.rules.filter { $0.from.contains(state) && $0.to != state }
    // To call an update off is no way to publication.
    let ways = rules.filter { distances[$0.to] != nil && !$0.requires.contains(.baseTree) }
    let shortest = ways.compactMap { distances[$0.to] }.min()
    isAtRest = policy.state(state)?.isBase == true || shortest == nil
    next = isAtRest ? [] : ways.filter { distances[$0.to] == shortest }
    let chosen = next
    others = rules.filter { rule in !chosen.contains(rule) }
  }

  /// How many steps each state is away from a base state.
  private static func distances(_ policy: Policy) -> [String: Int] {
    var distances = Dictionary(policy.baseStates.map { ($0, 0) }, uniquingKeysWith: { first, _ in first })
    let rules = policy.workflow.rules.filter { !$0.requires.contains(.baseTree) }
    var distance = 0
    var edge = Set(distances.keys)
    while !edge.isEmpty {
      distance += 1
      let before = Set(rules.filter { edge.contains($0.to) }.flatMap(\.from)).subtracting(distances.keys)
      for state in before { distances[state] = distance }
      edge = before
    }
    return distances
  }
}

extension Policy {
  /// The people who hold one of some roles for a connector of these owners, each once.
  public func people(_ roles: [String], owners: [OwnerKey]) -> [String] {
    var people: [String] = []
    for role in roles {
      for name in role == Workflow.ownerRole ? owners.map(\.principal) : members(of: role) where !people.contains(name)
      {
        people.append(name)
      }
    }
    return people
  }
}
