import Connectors

/// Judges a step under one policy: rules 6 to 9.
struct StepJudge {
  let step: ObjectOnChain
  let signers: SignerJudge
  let state: ChainState

  /// A step with its approvals cut out, made once and judged under as many policies as concern it.
  struct ObjectOnChain {
    let tag: TagRecord<Transition>
    let signed: SignedObject
    let approvals: [EmbeddedApproval]
    let sequence: Int
  }

  /// What came out under this policy.
  struct Outcome {
    var objections: [Objection] = []
    var key: String?
    /// What the signer's key is made of; empty where the signature is not good.
    var materials: [String] = []
    var approvers: [StepVerdict.Approver] = []
    var actors = ChainState.Actors()
    var owners: [OwnerKey] = []
  }

  private var policy: Policy { signers.adopted.policy }

  func judge() -> Outcome {
    var outcome = Outcome()
    let (signer, role) = (step.tag.content.signer, step.tag.content.role)
    switch signers.key(of: step.signed, signer: signer, role: role) {
    case .success(let key):
      outcome.key = key.fingerprint
      outcome.materials = key.materials
      outcome.actors = ChainState.Actors(names: [signer], keys: key.materials)
    case .failure(let problem): outcome.objections.append(problem.objection)
    }
    judgeOwnerLines(&outcome)
    if !signers.holds(signer, role) {
      outcome.objections.append(
        Objection(.chain, .role, "\(signer) does not hold the role '\(role)'", help: roleHelp(signer)))
    }
    let approvals = judgeApprovals(&outcome)
    judgeRules(approvals, &outcome)
    if outcome.objections.count > 1 {
      outcome.objections.sort { Self.position($0.fault) < Self.position($1.fault) }
    }
    return outcome
  }

  private func roleHelp(_ signer: String) -> String {
    let roles = policy.roles(of: signer) + (signers.holds(signer, Workflow.ownerRole) ? [Workflow.ownerRole] : [])
    return roles.isEmpty
      ? "policy \(policy.version) gives \(signer) no role"
      : "\(signer) holds \(roles.joined(separator: ", "))"
  }

  static func position(_ fault: Fault) -> Int { Fault.allCases.firstIndex(of: fault) ?? 0 }

  // MARK: Owner lines

  private func judgeOwnerLines(_ outcome: inout Outcome) {
    guard !step.tag.content.additions.owners.isEmpty else { return }
    var mailboxes: [String: String] = [:]
    var keyOwners: [String: String] = [:]
    for line in step.tag.content.additions.owners {
      func object(_ message: String) {
        outcome.objections.append(
          Objection(
            .chain, .key, "the Owner line of \(line.principal) cannot stand: \(message)",
            help: "one key belongs to one principal, across the policy and the owners of a connector"))
      }
      let key: Policy.Key
      switch signers.witness.key(line.key) {
      case .success(let found): key = found
      case .failure(let refusal):
        object(refusal.message)
        continue
      }
      let owner = OwnerKey(principal: line.principal, key: key)
      if let conflict = signers.conflict(of: owner) { object(conflict) }
      if let other = keyOwners.updateValue(line.principal, forKey: key.fingerprint) {
        object(other == line.principal ? "the key stands twice" : "the key is also one of \(other)")
      }
      let others = key.materials.compactMap { keyOwners.updateValue(line.principal, forKey: $0) }
      if let other = others.first(where: { $0 != line.principal }) {
        object("the key, or a subkey of it, is also one of \(other) in another form")
      }
      let folded = Mailbox.folded(line.principal)
      if let other = mailboxes.updateValue(line.principal, forKey: folded) ?? policy.mailboxOwner(folded),
        other != line.principal
      {
        object("'\(other)' is the same name in references")
      }
      outcome.owners.append(owner)
    }
  }

  // MARK: approvals

  private func judgeApprovals(_ outcome: inout Outcome) -> [CountedApproval] {
    guard !step.approvals.isEmpty else { return [] }
    let transition = step.tag.content
    var counted: [CountedApproval] = []
    var seen: Set<String> = [transition.signer]
    for embedded in step.approvals {
      let approval: Approval
      switch embedded.reading {
      case .success(let record): approval = record.content
      case .failure(let refusal):
        outcome.objections.append(Self.bad("an approval cannot be read: \(refusal.text)"))
        continue
      }
      let who = "the approval of \(approval.signer)"
      if !seen.insert(approval.signer).inserted {
        let isOwn = approval.signer == transition.signer
        outcome.objections.append(Self.bad(isOwn ? "\(who) is the signer's own" : "\(who) stands twice"))
        continue
      }
      if let difference = transition.difference(from: approval) {
        outcome.objections.append(Self.bad("\(who) is of something else: \(difference)"))
        continue
      }
      switch signers.key(of: embedded.tag, signer: approval.signer, role: approval.role) {
      case .failure(let problem):
        outcome.objections.append(
          problem.fault == .undecided
            ? problem.objection : Self.bad("\(who) does not count: \(problem.message)", problem.help))
      case .success(let key):
        guard signers.holds(approval.signer, approval.role) else {
          outcome.objections.append(Self.bad("\(who) does not count: they do not hold the role '\(approval.role)'"))
          continue
        }
        counted.append(CountedApproval(name: approval.signer, role: approval.role, materials: key.materials))
        outcome.actors.add(ChainState.Actors(names: [approval.signer], keys: key.materials))
        outcome.approvers.append(.init(name: approval.signer, role: approval.role))
      }
    }
    return counted
  }

  struct CountedApproval {
    let name: String
    let role: String
    let materials: [String]
  }

  private static func bad(_ message: String, _ help: String = "") -> Objection {
    Objection(
      .chain, .threshold, message,
      help: help.isEmpty ? "leave the approval out, or have it given again for exactly this step" : help)
  }

  // MARK: the workflow

  /// One and the same rule has to be met; where none is, the first that the signer's role is in says what is missing.
  private func judgeRules(_ approvals: [CountedApproval], _ outcome: inout Outcome) {
    let (from, to, role) = (step.tag.content.terms.from, step.tag.content.terms.to, step.tag.content.role)
    let rules = policy.workflow.rules(from: from, to: to)
    var first: [Objection]?
    for rule in rules where rule.by.contains(role) {
      let objections = RuleJudge(
        rule: rule, adopted: signers.adopted, tag: step.tag, materials: outcome.materials, approvals: approvals,
        state: state
      ).objections()
      if objections.isEmpty { return }
      first = first ?? objections
    }
    if let first {
      outcome.objections += first
    } else {
      let help =
        rules.isEmpty
        ? "policy \(policy.version) leads from '\(from)' to \(nextStates(after: from))"
        : "it is for \(Set(rules.flatMap(\.by)).sorted().joined(separator: ", "))"
      outcome.objections.append(
        Objection(
          .chain, .workflow, "the workflow has no step \(from) -> \(to) for the role '\(role)'", help: help))
    }
  }

  private func nextStates(after state: String) -> String {
    let next = policy.workflow.rules.filter { $0.from.contains(state) }.map(\.to)
    return next.isEmpty ? "nowhere" : Set(next).sorted().joined(separator: ", ")
  }
}

/// An approval that a step carries.
struct EmbeddedApproval {
  let tag: SignedObject
  let reading: Result<TagRecord<Approval>, Refusal>
}

extension Policy {
  /// The principal whose name in references, without regard to case, is this.
  func mailboxOwner(_ folded: String) -> String? {
    principals.first { Mailbox.folded($0.name) == folded }?.name
  }
}
