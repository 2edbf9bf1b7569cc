import Connectors

/// Judges the steps of a connector one after the other, rule by rule, each upon a valid prefix.
struct StepWalk {
  let id: ConnectorID
  let authority: Authority
  let newest: AdoptedPolicy
  let inclusion: Inclusion
  let witness: any Witness
  /// What the steps so far amount to.
  let state: ChainState

  func judge(_ record: ObjectRecord<Transition>) -> StepVerdict {
    let tag: TagRecord<Transition>
    switch record.reading {
    case .missing:
      return StepVerdict(
        record,
        objections: [Objection(.chain, .undecided, "the tag object \(record.id) is not here", help: "hallmark sync")])
    case .refused(let refusal):
      return StepVerdict(
        record,
        objections: [Objection(.chain, refusal.isAboutName ? .name : .parse, refusal.text, help: refusal.hint)])
    case .read(let read): tag = read
    }
    guard let digest = record.digest else { return StepVerdict(record, objections: []) }
    var objections = placing(tag)
    guard objections.isEmpty, let named = authority.policy(tag.content.terms.policy) else {
      return StepVerdict(record, objections: objections)
    }
    objections += content(tag, named)
    let step = StepJudge.ObjectOnChain(
      tag: tag, signed: SignedObject(bytes: tag.bytes, block: tag.block, digest: digest),
      approvals: approvals(of: tag), sequence: record.number)
    let outcome = outcome(step, under: named)
    objections += outcome.objections
    for index in inclusion.later(than: named.policy.version, for: record.number) {
      let adopted = authority.policies[index]
      let later = self.outcome(step, under: adopted).objections.filter { !objections.contains($0) }
      objections += later.map {
        Objection(
          .chain, $0.fault, $0.message,
          help:
            "policy \(adopted.policy.version) was adopted before the step was known, so the step has to stand under it too"
        )
      }
    }
    if objections.isEmpty { state.take(record, tag, owners: outcome.owners, actors: outcome.actors) }
    return StepVerdict(record, key: outcome.key, approvers: outcome.approvers, objections: objections)
  }

  /// Rules 2 to 4: the step follows the one before it, of this genesis and under a policy that was adopted.
  private func placing(_ tag: TagRecord<Transition>) -> [Objection] {
    let (previous, link) = (tag.content.terms.previous, state.record?.link)
    var objections: [Objection] = []
    if previous != link {
      objections.append(
        Objection(
          .chain, .previous, "Previous is not the step before\(link.map { ", \($0.id)" } ?? "")",
          help: "the step was made after another one; hallmark sync, then sign it again"))
    }
    let from = state.last?.content.terms.to ?? Workflow.start
    if tag.content.terms.from != from {
      objections.append(
        Objection(
          .chain, .from, "From is '\(tag.content.terms.from)', and the connector is in '\(from)'",
          help: "sign the step again"))
    }
    let genesis = tag.content.terms.genesis
    if genesis != authority.genesis {
      objections.append(
        Objection(
          .chain, .genesis, "the step belongs to the genesis \(genesis), and \(authority.genesis) is pinned",
          help: "it was signed for another repository"))
    }
    let policy = tag.content.terms.policy
    if authority.policy(policy) == nil {
      objections.append(
        Objection(
          .chain, .policy, "no valid policy \(policy.version) with that digest is adopted here",
          help: "hallmark policy show lists the versions; hallmark sync fetches them"))
    } else if let last = state.last?.content.terms.policy.version, policy.version < last {
      objections.append(
        Objection(
          .chain, .policy, "the step names policy \(policy.version), and the one before named \(last) already",
          help: "sign it under the newest policy"))
    }
    return objections
  }

  /// Rule 5: the commit holds what the step says.
  private func content(_ tag: TagRecord<Transition>, _ named: AdoptedPolicy) -> [Objection] {
    let folder = tag.content.terms.folder
    switch witness.content(
      commit: tag.content.commit, folder: folder, tree: tag.content.terms.tree,
      manifest: tag.content.terms.manifest)
    {
    case .noCommit(let reason): return [Objection(.chain, .commit, reason, help: "tag a commit")]
    case .undecided(let reason):
      return [
        Objection(.chain, .undecided, reason, help: "git fetch brings it; a shallow or partial clone leaves it out")
      ]
    case .differs(let reason): return [Objection(.chain, .content, reason, help: "sign a commit that holds the folder")]
    case .matches: break
    }
    // The folder of the step before, under the policy of that, was this connector's.
    if state.last?.content.terms.folder == folder, state.last?.content.terms.policy.version == named.policy.version {
      return []
    }
    guard named.roots.id(ofFolder: folder) == id else {
      return [
        Objection(
          .chain, .content, "the folder '\(folder)' is not that of '\(id)' under policy \(named.policy.version)",
          help: "the config.json that was adopted says which folders hold connectors")
      ]
    }
    return []
  }

  private func outcome(_ step: StepJudge.ObjectOnChain, under adopted: AdoptedPolicy) -> StepJudge.Outcome {
    let signers = SignerJudge(
      adopted: adopted, newest: newest, connector: id, sequence: step.sequence, owners: state.owners,
      witness: witness)
    return StepJudge(step: step, signers: signers, state: state).judge()
  }

  private func approvals(of step: TagRecord<Transition>) -> [EmbeddedApproval] {
    step.content.approvals.map { bytes in
      let reading = Result { () throws(Refusal) in try TagRecord<Approval>(approval: bytes) }
      let block = (try? reading.get())?.block ?? SignatureBlock(kind: .ssh, signedCount: 0)
      return EmbeddedApproval(
        tag: SignedObject(bytes: bytes, block: block, digest: witness.digest(of: bytes)), reading: reading)
    }
  }
}
