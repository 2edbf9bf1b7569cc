internal import Arguments
internal import Connectors
internal import Documents
internal import Ledger
internal import Nomination
internal import Platform
internal import Reporting

/// `verify`: judges the chains, offline, rule by rule.
enum VerifyCommand: Command {
  private static let ids = Operand(
    ValueDescription("ID"), optional: true, repeats: true, "the connectors; all if left out")
  private static let all = Option.flag("all", "all connectors, as without an ID")
  private static let tag = Option.value(
    "tag", ValueDescription("NAME"), "only the step or policy of this tag, and what it stands on")
  private static let recheck = Option.flag(
    "recheck", "tell besides what the checker of today says of the folders that steps bind")

  static let description = CommandDescription(
    "verify", "judges the chains of connectors, offline, rule by rule",
    discussion: [
      "Nothing is asked of a network, of gpg or of ssh-keygen: the references and objects of this repository are read, "
        + "and each signature is checked against the keys of the policy that the pinned genesis leads to.",
      "What a step's rule asks of the folder's files was judged when the step was made, and a later rule unmakes no "
        + "step: --recheck tells what today's rules would say, and changes no verdict.",
      "'hallmark explain chain/threshold' tells more about a rule that is named.",
    ],
    operands: [ids], options: [all, tag, recheck, ReportOption.format],
    examples: [
      Example("hallmark verify", "Judge the policy and every connector"),
      Example("hallmark verify contoso --format json", "Judge one connector, for a program"),
    ],
    exitStatuses: [
      ExitStatusNote(0, "all that was judged is valid; what nobody has nominated has no chain to be judged"),
      ExitStatusNote(1, "something is not valid"),
      ExitStatusNote(2, "wrong usage, or the work could not be done"),
      ExitStatusNote(3, "something cannot be decided: no pin, a missing object, no library for OpenPGP"),
    ])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let workplace = try Workplace(context)
    var ids = try Workplace.ids(invocation.values(of: ids))
    var onlyStep: TagName?
    if let name = invocation.value(of: tag) {
      onlyStep = try Self.step(name, &ids)
    }
    if invocation.has(all), !ids.isEmpty { throw UsageError("--all and an ID cannot be given together") }
    let wantsAll = ids.isEmpty && onlyStep == nil
    let audit = try workplace.auditor().audit(wantsAll ? nil : Array(Set(ids)).sorted())
    let folders = workplace.currentFolders(under: audit.policy.authority)
    for id in ids
    where audit[id].map({ $0.steps.isEmpty && $0.objections.allSatisfy { $0.fault == .undecided } }) ?? true {
      guard audit.pin != nil, folders?.path(of: id) == nil else { continue }
      throw workplace.unknown(id, audit, folders)
    }
    if let onlyStep, audit.pin != nil, !isHere(onlyStep, audit) {
      throw Failure("there is no tag '\(onlyStep.text)' here", hint: "hallmark sync brings those of a remote")
    }
    let recheck =
      try invocation.has(recheck) ? Self.recheck(audit, workplace, on: Day(context.now().day)) : nil
    if ReportOption.isJSON(invocation) {
      let report = AuditJSON(pin: audit.pin, policy: audit.policy, objections: audit.objections)
      context.output.write(
        report.report(
          audit.connectors.map { chain in
            .init(chain, isStale: folders?.isStale(chain), recheck: recheck.map { $0[chain.id] ?? [:] })
          }))
    } else {
      show(audit, folders, recheck, in: context)
      if let onlyStep { show(onlyStep, audit, in: context) }
    }
    let status = ExitStatus(onlyStep.map { verdict(on: $0, in: audit) } ?? audit.verdict)
    Allocation.keep(audit)
    return status
  }

  private static func step(_ name: String, _ ids: inout [ConnectorID]) throws(Failure) -> TagName {
    let short = name.hasPrefix("refs/tags/") ? String(name.dropFirst(10)) : name
    switch TagName(short) {
    case .some(.step(let id, let number)):
      ids.append(id)
      return .step(id, number)
    case .some(.policy(let number)): return .policy(number)
    default:
      throw Failure("'\(name)' is no tag of a step or a policy", hint: "such as nomination/contoso/000004")
    }
  }

  private static func verdict(on name: TagName, in audit: Audit) -> Verdict {
    switch name {
    case .step(let id, let number):
      audit.policy.verdict.worsened(by: audit[id]?.steps.first { $0.number == number }?.verdict ?? .invalid)
    case .policy(let number): audit.policy.versions.first { $0.number == number }?.verdict ?? .invalid
    case .approval, .policyApproval: .invalid
    }
  }

  /// Whether something stands under the name of a step or a policy, good or bad.
  private static func isHere(_ name: TagName, _ audit: Audit) -> Bool {
    switch name {
    case .step(let id, let number):
      audit[id]?.steps.contains { $0.number == number } ?? false
        || audit.book.strays[id]?.contains { $0.reference == name.reference } ?? false
    case .policy(let number):
      audit.policy.versions.contains { $0.number == number }
        || audit.book.policyStrays.contains { $0.reference == name.reference }
    case .approval, .policyApproval: false
    }
  }

  /// The verdict on the one tag that was asked for.
  private static func show(_ name: TagName, _ audit: Audit, in context: borrowing Context) {
    let text = AuditText(paint: Paint(isOn: context.colorsOutput))
    context.output.line("\(name.text): \(text.word(verdict(on: name, in: audit)))")
  }

  /// By connector and step, what is missing by the rules of today.
  private typealias Recheck = [ConnectorID: [Int: [Objection]]]

  private static func recheck(_ audit: Audit, _ workplace: Workplace, on day: Day?) throws -> Recheck {
    guard let authority = audit.policy.authority, let newest = authority.newest else { return [:] }
    let review = FolderReview(workplace: workplace, newest: newest, day: day)
    var found: Recheck = [:]
    for chain in audit.connectors { found[chain.id] = try review.recheck(chain, under: authority) }
    return found
  }

  private static func show(
    _ audit: Audit, _ folders: ConnectorFolders?, _ recheck: Recheck?, in context: borrowing Context
  ) {
    let text = AuditText(paint: Paint(isOn: context.colorsOutput))
    for line in text.policy(audit.policy) { context.output.line(line) }
    for chain in audit.connectors {
      for line in text.connector(chain, isStale: folders?.isStale(chain)) { context.output.line(line) }
      for (number, objections) in (recheck?[chain.id] ?? [:]).sorted(by: { $0.key < $1.key }) {
        for line in text.recheck(number, objections) { context.output.line(line) }
      }
    }
    for objection in audit.objections {
      for line in text.objection(objection) { context.output.line(line) }
    }
    guard !context.isQuiet else { return }
    for note in audit.notes { context.errors.line("hallmark: " + VisibleText.escaped(note)) }
    let judged = audit.connectors.filter { !$0.isEmpty }
    let valid = judged.filter { $0.verdict == .valid }.count
    let without = audit.connectors.count - judged.count
    context.output.line(
      "\(valid) of \(judged.count.counted("connector")) valid" + (without > 0 ? ", \(without) without a chain" : ""))
  }
}

/// The option `--format` of commands that tell people or programs.
enum ReportOption {
  static let format = Option.value(
    "format", ValueDescription("FORM", oneOf: ["human", "json"]), "for people, or for programs")

  static func isJSON(_ invocation: Invocation) -> Bool { invocation.value(of: format) == "json" }
}

extension ExitStatus {
  /// The status of a verdict.
  init(_ verdict: Verdict) {
    self =
      switch verdict {
      case .valid: .success
      case .invalid: .refused
      case .undecided: .undecided
      }
  }
}
