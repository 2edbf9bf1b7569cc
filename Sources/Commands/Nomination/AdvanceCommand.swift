internal import Arguments
internal import Connectors
internal import Git
internal import Ledger
internal import Nomination
internal import Platform
internal import Reporting
internal import Signing

/// `advance`: signs the next step of a connector.
enum AdvanceCommand: Command {
  private static let state = Operand(ValueDescription("STATE"), "the state that the step leads to")
  private static let reason = Option.value("message", short: "m", ValueDescription("REASON"), "why; some steps need it")
  private static let dryRun = Option.flag("dry-run", "print what would be signed, and sign nothing")

  static let description = CommandDescription(
    "advance", "signs the next step of a connector",
    discussion: [
      "The step is judged by the very rules that 'verify' has, and by what the workflow asks of the folder, before anything is signed; all that stands against it is told at once.",
      "Approvals that others have given for exactly this step are taken into it. Git's own configuration says which key signs.",
    ],
    operands: [StepOptions.id, state],
    options: [
      reason, StepOptions.role, StepOptions.detail, StepOptions.owner, StepOptions.evidence, StepOptions.commit,
      StepOptions.principal, dryRun, StepOptions.push,
    ],
    examples: [
      Example("hallmark advance contoso submitted --push", "Sign that the folder at HEAD is submitted, and send it"),
      Example("hallmark advance contoso rejected -m 'The host does not answer.'", "Give a reason"),
    ],
    exitStatuses: [
      ExitStatusNote(0, "the step is signed"), ExitStatusNote(1, "the step may not be taken, or someone was faster"),
      ExitStatusNote(2, "wrong usage, or the work could not be done"),
      ExitStatusNote(3, "nothing can be decided: no pin, a missing object"),
    ])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let workplace = try Workplace(context)
    let maker = try StepMaker(try Workplace.id(invocation.value(of: StepOptions.id) ?? ""), workplace)
    let signing = try SigningDesk(workplace, in: context)
    let signer = try signing.principal(
      invocation.value(of: StepOptions.principal), policy: maker.newest.policy, owners: maker.chain.owners)
    let bare = try maker.draft(
      to: invocation.value(of: state) ?? "", commit: invocation.value(of: StepOptions.commit), signer: signer,
      role: invocation.value(of: StepOptions.role), additions: try StepOptions.additions(invocation, in: context),
      reason: try StepOptions.reason(invocation.value(of: reason)), tagger: signing.tagger,
      signedBy: signing.key.fingerprint)
    let (draft, unused) = maker.approved(bare, signedBy: signing.key.fingerprint)
    let objections = try maker.objections(draft, signedBy: signing.key.fingerprint, on: Day(context.now().day))
    for line in unused { context.errors.line("hallmark: " + VisibleText.escaped(line)) }
    if invocation.has(dryRun) { context.output.write(draft.body) }
    guard objections.isEmpty else {
      let text = AuditText(paint: Paint(isOn: context.colorsErrors))
      context.errors.line(
        "\(draft.terms.connector): the step \(draft.terms.from) -> \(VisibleText.escaped(draft.terms.to)) may not be taken"
      )
      for objection in objections { for line in text.objection(objection, indent: "  ") { context.errors.line(line) } }
      return ExitStatus(Verdict(objections))
    }
    if invocation.has(dryRun) { return .success }
    let raw = try signing.sign(draft, showing: summary(draft), in: context)
    return try Publication(workplace, in: context).publish(
      raw, as: draft.name, to: StepOptions.remote(invocation),
      done: "step \(draft.terms.sequence) of \(draft.terms.connector): \(draft.terms.to)")
  }

  /// What is about to be signed, in one line and a few more.
  private static func summary(_ draft: Transition) -> [String] {
    let approvers = draft.approvals.compactMap { try? TagRecord<Approval>(approval: $0).content.signer }
    return
      [
        "signing as \(draft.signer), \(draft.role): \(draft.subject)",
        "  folder \(draft.terms.folder) at \(draft.commit)",
      ]
      + (approvers.isEmpty ? [] : ["  approved by \(approvers.joined(separator: ", "))"])
      + draft.additions.shown.map { "  " + $0 }
  }
}
