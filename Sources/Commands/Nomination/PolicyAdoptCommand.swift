internal import Arguments
internal import Connectors
internal import Git
internal import Ledger
internal import Nomination
internal import Platform
internal import Reporting
internal import Signing

/// `policy adopt`: signs the policy that stands in the work tree as the next version.
enum PolicyAdoptCommand: Command {
  private static let reason = Option.value("message", short: "m", ValueDescription("REASON"), "why")

  static let description = CommandDescription(
    "adopt", "signs the policy of the work tree as the next version",
    discussion: [
      "It writes .hallmark/heads, the newest valid step of every connector, commits what belongs to the policy and signs its adoption. Where more root principals have to sign, it commits, and tells who has to approve the commit before it can be adopted.",
      "A chain is led back before a bad step by editing its line in .hallmark/heads; --keep-heads then leaves the file as it is.",
    ],
    options: [reason, keepHeads, StepOptions.push],
    examples: [Example("hallmark policy adopt -m 'Bob certifies'", "Adopt the policy")],
    exitStatuses: [
      ExitStatusNote(0, "the policy is adopted"), ExitStatusNote(1, "approvals are missing, or it may not be adopted"),
      ExitStatusNote(2, "wrong usage, or the work could not be done"),
      ExitStatusNote(3, "nothing can be decided: no pin, a missing object"),
    ])

  private static let keepHeads = Option.flag("keep-heads", "take .hallmark/heads as it stands")

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let reason = try StepOptions.reason(invocation.value(of: reason))
    let workplace = try Workplace(context)
    let proposal = try PolicyProposal(workplace)
    let signing = try SigningDesk(workplace, in: context)
    let signer = try signing.principal(nil, policy: proposal.newest.policy, owners: [])
    if try PolicyFile(workplace).policy().isFrozen {
      throw Failure(
        "with this policy too few of root could ever sign another one",
        hint: "hallmark policy lint tells; add a key or lower the threshold before", status: .refused)
    }
    let commit = try commit(proposal, invocation, workplace, in: context)
    try check(proposal.file(".hallmark/heads", in: commit) ?? [], proposal)
    var draft = PolicyAdoption(
      commit: ObjectName(commit), tagger: signing.tagger, terms: try proposal.terms(of: commit), signer: signer,
      reason: reason)
    draft.approvals = proposal.approvals(of: draft).map(\.bytes)
    let objections = proposal.objections(to: draft, signedBy: signing.key.fingerprint)
    guard objections.isEmpty else {
      let text = AuditText(paint: Paint(isOn: context.colorsErrors))
      context.errors.line("policy \(draft.terms.version) is not adopted yet; it stands in the commit \(commit)")
      for objection in objections { for line in text.objection(objection, indent: "  ") { context.errors.line(line) } }
      if objections.allSatisfy({ $0.fault == .threshold }) {
        let others = proposal.newest.policy.root.filter { $0 != signer }
        context.errors.line(
          "  push the commit, and ask \(others.joined(separator: ", ")): hallmark approve policy --commit \(commit) --push"
        )
      }
      return ExitStatus(Verdict(objections))
    }
    let raw = try signing.sign(draft, showing: summary(draft), in: context)
    return try Publication(workplace, in: context).publish(
      raw, as: draft.name, to: StepOptions.remote(invocation), done: "policy \(draft.terms.version)")
  }

  /// What is about to be signed.
  private static func summary(_ draft: PolicyAdoption) -> [String] {
    let terms = draft.terms
    let approvers = draft.approvals.compactMap { try? TagRecord<PolicyApproval>(policyApproval: $0).content.signer }
    return [
      "signing as \(draft.signer): policy \(terms.version), as the commit \(draft.commit) has it",
      "  policy.json \(terms.policyDigest)", "  config.json \(terms.configDigest.map { "\($0)" } ?? "none")",
      "  heads \(terms.headsDigest.map { "\($0)" } ?? "none")",
    ] + (approvers.isEmpty ? [] : ["  approved by \(approvers.joined(separator: ", "))"])
  }

  /// A head that names no step that is here would make its connector invalid for ever.
  private static func check(_ heads: [UInt8], _ proposal: PolicyProposal) throws {
    for (id, head) in try Heads(heads).all.sorted(by: { $0.key < $1.key }) {
      let step = proposal.desk.record(id).steps.first { $0.number == head.sequence }
      guard step?.digest != head.digest else { continue }
      throw Failure(
        ".hallmark/heads names step \(head.sequence) of \(id) as \(head.digest), and "
          + (step == nil ? "that step is not here" : "that step is another one"),
        hint: "hallmark policy adopt without --keep-heads writes the heads anew; hallmark sync brings steps",
        status: .refused)
    }
  }

  /// The commit that others have approved already, or a new one of the work tree's files.
  private static func commit(
    _ proposal: PolicyProposal, _ invocation: Invocation, _ workplace: Workplace, in context: borrowing Context
  ) throws -> ObjectID {
    let version = proposal.newest.policy.version + 1
    let head = try workplace.repository.head().commit
    // What others approved is taken only where it is what stands here: all of it, not the policy alone.
    if let approved = proposal.approvals.map({ ObjectID($0.content.commit) }).last, let head,
      let terms = try? proposal.terms(of: approved), terms == (try? proposal.terms(of: head))
    {
      return approved
    }
    var file = try PolicyFile(workplace)
    if try file.policy().version != version { try file.save(after: proposal.newest) }
    guard let top = workplace.repository.workTree else { throw Failure("a bare repository has no work tree") }
    if !invocation.has(keepHeads) {
      if let bad = proposal.audit.connectors.first(where: { $0.verdict == .undecided }) {
        throw Failure(
          "the chain of \(bad.id) cannot be decided, so no head can be named", hint: "hallmark verify \(bad.id)",
          status: .undecided)
      }
      try File.write(Array(ChainDesk.heads(proposal.audit.connectors).text.utf8), at: ".hallmark/heads", below: top)
    }
    return try Committer(workplace, in: context).commit(
      [PolicyFile.name, ".hallmark/config.json", ".hallmark/heads"], message: "hallmark: policy \(version)")
  }
}
