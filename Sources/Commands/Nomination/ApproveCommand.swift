internal import Arguments
internal import Connectors
internal import Git
internal import Ledger
internal import Nomination
internal import Platform
internal import Reporting
internal import Signing

/// `approve`: signs an approval of a connector's next step, or of the next policy.
enum ApproveCommand: Command {
  private static let id = Operand(ValueDescription("ID"), "the connector, or the word policy")
  private static let state = Operand(
    ValueDescription("STATE"), optional: true, "the state that the step leads to; not for the policy")

  static let description = CommandDescription(
    "approve", "signs an approval of a connector's next step, or of the next policy",
    discussion: [
      "What is not given is taken from the newest approval of that step that counts, and shown first. Whoever takes the step with 'advance' puts the approval into it.",
      "'hallmark approve policy' approves the policy that stands in the commit.",
    ],
    operands: [id, state],
    options: [
      StepOptions.role, StepOptions.detail, StepOptions.owner, StepOptions.evidence, StepOptions.commit,
      StepOptions.principal, StepOptions.push,
    ],
    examples: [
      Example("hallmark approve contoso validated --push", "Approve that the folder at HEAD is validated"),
      Example("hallmark approve policy --commit origin/main", "Approve the policy that is proposed there"),
    ],
    exitStatuses: [
      ExitStatusNote(0, "the approval is signed"), ExitStatusNote(1, "it would not count"),
      ExitStatusNote(2, "wrong usage, or the work could not be done"),
      ExitStatusNote(3, "nothing can be decided: no pin, a missing object"),
    ])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let workplace = try Workplace(context)
    if invocation.value(of: id) == "policy" { return try approvePolicy(invocation, workplace, in: context) }
    guard let state = invocation.value(of: state) else {
      throw UsageError("'hallmark approve' needs a connector and a state", hint: "see 'hallmark approve --help'")
    }
    let maker = try StepMaker(try Workplace.id(invocation.value(of: id) ?? ""), workplace)
    let signing = try SigningDesk(workplace, in: context)
    let signer = try signing.principal(
      invocation.value(of: StepOptions.principal), policy: maker.newest.policy, owners: maker.chain.owners)
    var additions = try StepOptions.additions(invocation, in: context)
    var commit = invocation.value(of: StepOptions.commit)
    if let other = model(maker, state, signer), commit == nil || additions == StepAdditions() {
      commit = commit ?? other.commit.description
      if additions == StepAdditions() { additions = other.additions }
      context.errors.line(VisibleText.escaped("as \(other.signer) approved it:"))
    }
    let draft = try maker.draft(
      to: state, commit: commit, signer: signer, role: role(invocation, maker, signer, to: state), additions: additions,
      reason: nil, tagger: signing.tagger, signedBy: signing.key.fingerprint)
    let approval = Approval(
      commit: draft.commit, tagger: draft.tagger, terms: draft.terms, signer: signer, role: draft.role,
      additions: draft.additions)
    let problems = standing(draft, maker, signing.key.fingerprint)
    guard problems.isEmpty else {
      let text = AuditText(paint: Paint(isOn: context.colorsErrors))
      for problem in problems { for line in text.objection(problem) { context.errors.line(line) } }
      return .refused
    }
    let shown =
      [
        "approving as \(signer), \(draft.role): \(approval.subject)",
        "  folder \(draft.terms.folder) at \(draft.commit)",
      ]
      + draft.additions.shown.map { "  " + $0 }
    let raw = try signing.sign(approval, showing: shown, in: context)
    return try Publication(workplace, in: context).deliver(
      raw, as: approval.name, to: StepOptions.remote(invocation),
      done: "\(draft.terms.connector): \(draft.terms.from) -> \(state), as \(draft.role)")
  }

  /// The newest approval of the step that counts and that somebody else gave.
  private static func model(_ maker: StepMaker, _ state: String, _ signer: String) -> Approval? {
    maker.desk.approvals(after: maker.record).last {
      $0.content.terms.to == state && $0.content.signer != signer
    }?.content
  }

  /// A role in which an approval is needed: one that signs, or one that the step needs besides.
  private static func role(
    _ invocation: Invocation, _ maker: StepMaker, _ signer: String, to state: String
  ) -> String? {
    if let role = invocation.value(of: StepOptions.role) { return role }
    let rules = maker.newest.policy.workflow.rules(from: maker.chain.state, to: state)
    let wanted = rules.flatMap { $0.with.map(\.role) + $0.by }
    let owners = maker.chain.owners.contains { $0.principal == signer } ? [Workflow.ownerRole] : []
    let held = owners + maker.newest.policy.roles(of: signer)
    return wanted.first { held.contains($0) }
  }

  /// What stands against the approval alone: the key, the role, and a step in which nobody asks for it; whether the
  /// step is complete is not asked yet.
  private static func standing(_ draft: Transition, _ maker: StepMaker, _ fingerprint: String) -> [Objection] {
    let problems = maker.desk.judge.judge(draft, after: maker.record, signedBy: fingerprint).objections.filter {
      [.parse, .key, .role, .content, .commit, .undecided].contains($0.fault)
    }
    let rules = maker.newest.policy.workflow.rules(from: draft.terms.from, to: draft.terms.to)
    let isAsked = rules.contains { rule in
      rule.by.contains(draft.role) || rule.with.contains { $0.role == draft.role }
    }
    guard problems.isEmpty, !isAsked else { return problems + lacks(draft, rules) }
    return [
      Objection(
        .chain, .workflow,
        "no step \(draft.terms.from) -> \(draft.terms.to) asks for an approval by the role '\(draft.role)'",
        help: "hallmark status \(draft.terms.connector) tells what comes next")
    ]
  }

  /// What an approval binds has to be all that the step must say: one that lacks some of it would never count.
  private static func lacks(_ draft: Transition, _ rules: [Workflow.Rule]) -> [Objection] {
    let lacking = rules.map { rule in
      rule.requires.filter { requirement in
        switch requirement {
        case .evidence(let kind): !draft.additions.evidence.contains { $0.kind == kind }
        case .detail(let key): !draft.additions.details.contains { $0.key == key }
        case .ownerLine: draft.additions.owners.isEmpty
        case .folder, .baseTree, .sameTree, .reason: false
        }
      }
    }
    guard let first = lacking.first, !lacking.contains(where: \.isEmpty) else { return [] }
    return first.map {
      Objection(
        .chain, .requires, "\($0.text): the step needs it, and what it says is what is approved",
        help: "give it here, as the step will have it")
    }
  }

  private static func approvePolicy(
    _ invocation: Invocation, _ workplace: Workplace, in context: borrowing Context
  ) throws -> ExitStatus {
    let proposal = try PolicyProposal(workplace)
    let signing = try SigningDesk(workplace, in: context)
    let commit = try workplace.repository.resolveCommit(invocation.value(of: StepOptions.commit) ?? "HEAD")
    let signer = try signing.principal(
      invocation.value(of: StepOptions.principal), policy: proposal.newest.policy, owners: [])
    let terms = try proposal.terms(of: commit)
    let approval = PolicyApproval(commit: ObjectName(commit), tagger: signing.tagger, terms: terms, signer: signer)
    let trial = PolicyAdoption(commit: ObjectName(commit), tagger: signing.tagger, terms: terms, signer: signer)
    let problems = proposal.objections(to: trial, signedBy: signing.key.fingerprint).filter { $0.fault != .threshold }
    guard problems.isEmpty else {
      let text = AuditText(paint: Paint(isOn: context.colorsErrors))
      for problem in problems { for line in text.objection(problem) { context.errors.line(line) } }
      return .refused
    }
    let shown = [
      "approving as \(signer): the policy \(terms.version) of the commit \(commit)",
      "  policy.json \(terms.policyDigest)",
      "  config.json \(terms.configDigest.map { "\($0)" } ?? "none")",
      "  heads \(terms.headsDigest.map { "\($0)" } ?? "none")",
    ]
    return try Publication(workplace, in: context).deliver(
      try signing.sign(approval, showing: shown, in: context), as: approval.name, to: StepOptions.remote(invocation),
      done: "policy \(terms.version)")
  }
}
