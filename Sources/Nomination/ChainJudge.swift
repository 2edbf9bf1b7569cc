import Connectors

/// Judges the chains of connectors under the policies that were adopted.
public struct ChainJudge {
  /// The policies; nil without a pin, when nothing can be decided.
  public let authority: Authority?
  let witness: any Witness

  /// A judge under some policies, with a witness for what stands outside the chain.
  public init(authority: Authority?, witness: any Witness) {
    self.authority = authority
    self.witness = witness
  }

  /// Judges the chain of a connector, step by step.
  public func judge(_ record: ChainRecord) -> ChainVerdict {
    guard let authority, let newest = authority.newest else { return undecided(record) }
    let inclusion = Inclusion(of: record, in: authority)
    let walk = StepWalk(
      id: record.id, authority: authority, newest: newest, inclusion: inclusion, witness: witness, state: ChainState())
    var steps: [StepVerdict] = []
    steps.reserveCapacity(record.steps.count)
    var prefix: StepVerdict?
    var broken: Fault?
    var expected = 1
    var objections = record.strays.map { $0.objection(.chain) }
    for step in record.steps {
      if broken == nil, step.number != expected {
        broken = .broken
        if !record.strays.contains(where: { $0.number == expected }) {
          objections.append(
            Objection(
              .chain, .gap, "step \(expected) is missing, and step \(step.number) is there",
              help: "hallmark sync fetches what the remote has"))
        }
      }
      let verdict: StepVerdict
      if let fault = broken {
        verdict = Self.after(step, fault)
      } else {
        verdict = walk.judge(step)
      }
      switch verdict.verdict {
      case .valid: prefix = verdict
      case .invalid: broken = broken ?? .broken
      case .undecided: broken = broken ?? .undecided
      }
      steps.append(verdict)
      expected = step.number &+ 1
    }
    if let missing = inclusion.missingHead(verdicts: steps) { objections.append(missing) }
    return ChainVerdict(id: record.id, steps: steps, objections: objections, head: prefix, owners: walk.state.owners)
  }

  private func undecided(_ record: ChainRecord) -> ChainVerdict {
    let reason =
      authority == nil
      ? Objection(
        .chain, .undecided, "no genesis is pinned, so nothing says whose signatures count",
        help: "hallmark trust DIGEST")
      : Objection(
        .chain, .undecided, "no policy is valid here, so nothing says whose signatures count",
        help: "hallmark verify tells what is wrong with the policy; hallmark sync fetches it")
    let steps = record.steps.map { StepVerdict($0, objections: [reason]) }
    return ChainVerdict(
      id: record.id, steps: steps, objections: steps.isEmpty ? [reason] : [], head: nil, owners: [])
  }

  private static func after(_ step: ObjectRecord<Transition>, _ fault: Fault) -> StepVerdict {
    let message = fault == .undecided ? "a step before could not be decided" : "a step before is not valid"
    return StepVerdict(step, objections: [Objection(.chain, fault, message, help: "mend that one first")])
  }
}
