internal import Connectors
internal import Gate
internal import Git
internal import Ledger
internal import Nomination

/// What the rules of a workflow ask of the files of a folder, judged as the checker of today sees them.
struct FolderReview {
  let workplace: Workplace
  /// The policy that says who test accounts are sealed to, and by which configuration is checked.
  let newest: AdoptedPolicy
  let day: Day?

  /// What a step lacks by the rules of a policy for its pair of states and its role.
  ///
  /// - Parameter published: the newest step before it into a base state, whose findings are known.
  func objections(to step: Transition, under policy: Policy, published: Transition?) throws -> [Objection] {
    let rules = policy.workflow.rules(from: step.terms.from, to: step.terms.to)
    let mine = rules.filter { $0.by.contains(step.role) }
    let wanted = (mine.isEmpty ? rules : mine).map { rule in
      rule.requires.compactMap { requirement -> FolderRequirement? in
        if case .folder(let folder) = requirement { folder } else { nil }
      }
    }
    guard !wanted.contains(where: \.isEmpty), !wanted.isEmpty else { return [] }
    let judge = try judge(step, published: published)
    // Of several rules one has to be met; the first says what is missing.
    let found = wanted.map { judge.objections($0, to: step) }
    return found.contains(where: \.isEmpty) ? [] : found.first ?? []
  }

  /// What is missing by today's rules of each step of a chain's valid beginning, by the numbers of the steps.
  func recheck(_ chain: ChainVerdict, under authority: Authority) throws -> [Int: [Objection]] {
    let bases = Set(newest.policy.baseStates)
    var published: Transition?
    var objections: [Int: [Objection]] = [:]
    for verdict in chain.steps.prefix(while: { $0.verdict == .valid }) {
      guard let step = verdict.transition, let policy = authority.policy(step.terms.policy)?.policy else { continue }
      let found = try self.objections(to: step, under: policy, published: published)
      if !found.isEmpty { objections[verdict.number] = found }
      if bases.contains(step.terms.to) { published = step }
    }
    return objections
  }

  private func judge(_ step: Transition, published: Transition?) throws -> FolderJudge {
    let tree = try workplace.repository.commit(ObjectID(step.commit)).tree
    let shared = try workplace.shared()
    let snapshot = try Snapshot(tree: tree, of: shared)
    let bytes = try snapshot.content(of: GitPath(Suppressions.path), limit: 1 << 20)
    return FolderJudge(
      snapshot, folder: step.terms.folder, under: newest, suppressions: try bytes.map { try Suppressions($0) },
      today: day, published: try published.map { try Snapshot(tree: ObjectID($0.terms.tree), of: shared) })
  }
}
