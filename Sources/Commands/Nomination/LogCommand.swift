internal import Arguments
internal import Connectors
internal import Documents
internal import Ledger
internal import Nomination
internal import Platform
internal import Reporting

/// `log`: the history of a connector.
enum LogCommand: Command {
  static let description = CommandDescription(
    "log", "tells the history of a connector: every step, who signed it, who approved it, why",
    operands: [StepOptions.id], options: [ReportOption.format],
    examples: [Example("hallmark log contoso", "Tell the history")],
    exitStatuses: [
      ExitStatusNote(0, "the chain is valid"), ExitStatusNote(1, "the chain is not valid"),
      ExitStatusNote(2, "wrong usage, or the work could not be done"), ExitStatusNote(3, "it cannot be decided"),
    ])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let id = try Workplace.id(invocation.value(of: StepOptions.id) ?? "")
    let workplace = try Workplace(context)
    let audit = try workplace.auditor().audit([id])
    guard let chain = audit[id], !chain.isEmpty else {
      let folders = workplace.currentFolders(under: audit.policy.authority)
      guard folders?.path(of: id) != nil else { throw workplace.unknown(id, audit, folders) }
      throw Failure("'\(id)' has no history yet", hint: "hallmark status \(id) tells who nominates it")
    }
    if ReportOption.isJSON(invocation) {
      let report = JSON.object([
        .init("version", .number("1")), .init("id", .string(id.text)),
        .init("verdict", .string(chain.verdict.rawValue)),
        .init("steps", .array(chain.steps.map(json))),
      ])
      context.output.line(report.compactText)
    } else {
      let text = AuditText(paint: Paint(isOn: context.colorsOutput))
      for step in chain.steps {
        for line in lines(step) { context.output.line(VisibleText.escaped(line)) }
        if let objection = step.decisive {
          for line in text.objection(objection, indent: "  ") { context.output.line(line) }
        }
      }
      for objection in chain.objections { for line in text.objection(objection) { context.output.line(line) } }
    }
    return ExitStatus(audit.policy.verdict.worsened(by: chain.verdict))
  }

  private static func lines(_ step: StepVerdict) -> [String] {
    guard let transition = step.transition else { return ["\(step.number)  \(step.reference)"] }
    let moment = Moment(seconds: Int64(transition.tagger.seconds))
    var lines = [
      "\(step.number)  \(transition.terms.from) -> \(transition.terms.to)  \(moment.timestamp)",
      "  signed by \(transition.signer), \(transition.role)\(step.key.map { " (\($0))" } ?? "")",
    ]
    lines += step.approvers.map { "  approved by \($0.name), \($0.role)" }
    lines += transition.additions.details.map { "  \($0.key): \($0.text)" }
    lines += transition.additions.owners.map { "  owner \($0.principal) \($0.key)" }
    lines += transition.additions.evidence.map { "  evidence \($0.kind) \($0.digest)" }
    lines.append("  folder \(transition.terms.folder), tree \(transition.terms.tree)")
    lines += (transition.reason?.split(separator: "\n", omittingEmptySubsequences: false) ?? []).map { "    \($0)" }
    return lines
  }

  private static func json(_ step: StepVerdict) -> JSON {
    func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
    let transition = step.transition
    return .object([
      .init("sequence", .number(String(step.number))), .init("verdict", .string(step.verdict.rawValue)),
      .init("from", text(transition?.terms.from)), .init("to", text(transition?.terms.to)),
      .init("time", text(transition.map { Moment(seconds: Int64($0.tagger.seconds)).timestamp })),
      .init("signer", text(transition?.signer)), .init("role", text(transition?.role)), .init("key", text(step.key)),
      .init(
        "approvals",
        .array(step.approvers.map { .object([.init("name", .string($0.name)), .init("role", .string($0.role))]) })),
      .init("details", .object((transition?.additions.details ?? []).map { .init($0.key, .string($0.text)) })),
      .init(
        "owners",
        .array(
          (transition?.additions.owners ?? []).map {
            .object([.init("name", .string($0.principal)), .init("key", .string($0.key))])
          })),
      .init(
        "evidence",
        .object((transition?.additions.evidence ?? []).map { .init($0.kind, .string($0.digest.description)) })),
      .init("commit", text(transition?.commit.description)), .init("folder", text(transition?.terms.folder)),
      .init("tree", text(transition?.terms.tree.description)),
      .init("policy", transition.map { .number(String($0.terms.policy.version)) } ?? .null),
      .init("reason", text(transition?.reason)),
    ])
  }
}
