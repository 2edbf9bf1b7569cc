import Connectors

/// Judges the step that follows a valid prefix, rule by rule.
struct StepWalk {
  let record: ObjectRecord<Transition>
  let id: ConnectorID
  let authority: Authority
  let newest: AdoptedPolicy
  let inclusion: Inclusion
  let witness: any Witness

  func judge(_ state: inout ChainState) -> StepVerdict {
    let tag: TagRecord<Transition>
    switch record.reading {
    case .missing:
      return verdict([Objection(.chain, .undecided, "the tag object \(record.id) is not here", help: "hallmark sync")])
    case .refused(let refusal):
      return verdict([Objection(.chain, refusal.isAboutName ? .name : .parse, refusal.text, help: refusal.hint)])
    case .read(let read): tag = read
    }
    guard let link = record.link else { return verdict([]) }
    var objections = placing(tag.content, after: state)
    guard objections.isEmpty, let named = authority.policy(tag.content.terms.policy) else { return verdict(objections) }
    objections += content(tag.content, named)
    let step = StepJudge.ObjectOnChain(
      transition: tag.content, tag: SignedObject(bytes: tag.bytes, block: tag.block, digest: link.digest),
      approvals: approvals(of: tag.content))
    let outcome = outcome(step, under: named, after: state)
    objections += outcome.objections
    for index in inclusion.later(than: named.policy.version, for: record.number) {
      let policy = authority.policies[index]
      let later = self.outcome(step, under: policy, after: state).objections.filter { !objections.contains($0) }
      objections += later.map {
        Objection(
          .chain, $0.fault, $0.message,
          help:
            "policy \(policy.policy.version) was adopted before the step was known, so the step has to stand under it too"
        )
      }
    }
    let result = StepVerdict(
      number: record.number, reference: record.reference, link: link, record: tag, key: outcome.key,
      approvers: outcome.approvers, objections: objections)
    if result.verdict == .valid {
      state.take(tag.content, link: link, owners: outcome.owners, actors: outcome.actors)
    }
    return result
  }

  private func verdict(_ objections: [Objection]) -> StepVerdict {
    StepVerdict(
      number: record.number, reference: record.reference, link: record.link, record: record.record, key: nil,
      approvers: [], objections: objections)
  }

  /// Rules 2 to 4: the step follows the one before it, of this genesis and under a policy that was adopted.
  private func placing(_ step: Transition, after state: ChainState) -> [Objection] {
    var objections: [Objection] = []
    if step.terms.previous != state.link {
      objections.append(
        Objection(
          .chain, .previous, "Previous is not the step before\(state.link.map { ", \($0.id)" } ?? "")",
          help: "the step was made after another one; hallmark sync, then sign it again"))
    }
    let from = state.last?.terms.to ?? Workflow.start
    if step.terms.from != from {
      objections.append(
        Objection(
          .chain, .from, "From is '\(step.terms.from)', and the connector is in '\(from)'", help: "sign the step again")
      )
    }
    if step.terms.genesis != authority.genesis {
      objections.append(
        Objection(
          .chain, .genesis, "the step belongs to the genesis \(step.terms.genesis), and \(authority.genesis) is pinned",
          help: "it was signed for another repository"))
    }
    if authority.policy(step.terms.policy) == nil {
      objections.append(
        Objection(
          .chain, .policy, "no valid policy \(step.terms.policy.version) with that digest is adopted here",
          help: "hallmark policy show lists the versions; hallmark sync fetches them"))
    } else if let last = state.last, step.terms.policy.version < last.terms.policy.version {
      objections.append(
        Objection(
          .chain, .policy,
          "the step names policy \(step.terms.policy.version), and the one before named \(last.terms.policy.version) already",
          help: "sign it under the newest policy"))
    }
    return objections
  }

  /// Rule 5: the commit holds what the step says.
  private func content(_ step: Transition, _ named: AdoptedPolicy) -> [Objection] {
    let terms = step.terms
    switch witness.content(commit: step.commit, folder: terms.folder, tree: terms.tree, manifest: terms.manifest) {
    case .noCommit(let reason): return [Objection(.chain, .commit, reason, help: "tag a commit")]
    case .undecided(let reason):
      return [
        Objection(.chain, .undecided, reason, help: "git fetch brings it; a shallow or partial clone leaves it out")
      ]
    case .differs(let reason): return [Objection(.chain, .content, reason, help: "sign a commit that holds the folder")]
    case .matches: break
    }
    guard named.roots.id(ofFolder: terms.folder) == id else {
      return [
        Objection(
          .chain, .content, "the folder '\(terms.folder)' is not that of '\(id)' under policy \(named.policy.version)",
          help: "the config.json that was adopted says which folders hold connectors")
      ]
    }
    return []
  }

  private func outcome(
    _ step: StepJudge.ObjectOnChain, under adopted: AdoptedPolicy, after state: ChainState
  ) -> StepJudge.Outcome {
    let signers = SignerJudge(
      policy: adopted.policy, newest: newest.policy, connector: id, sequence: record.number, owners: state.owners,
      witness: witness)
    return StepJudge(step: step, policy: adopted.policy, signers: signers, state: state).judge()
  }

  private func approvals(of step: Transition) -> [EmbeddedApproval] {
    step.approvals.map { bytes in
      let reading = Result { () throws(Refusal) in try TagRecord<Approval>(approval: bytes) }
      let block = (try? reading.get())?.block ?? SignatureBlock(kind: .ssh, signedCount: 0)
      return EmbeddedApproval(
        tag: SignedObject(bytes: bytes, block: block, digest: witness.digest(of: bytes)), reading: reading)
    }
  }
}
