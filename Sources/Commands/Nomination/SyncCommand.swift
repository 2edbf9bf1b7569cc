internal import Arguments
internal import Git
internal import Ledger
internal import Nomination
internal import Platform
internal import Reporting

/// `sync`: brings the tags of a remote here.
enum SyncCommand: Command {
  private static let remote = Operand(ValueDescription("REMOTE"), optional: true, "the remote; origin if left out")

  static let description = CommandDescription(
    "sync", "brings steps, policies and approvals from a remote",
    discussion: [
      "A plain 'git fetch' silently keeps your own tag where another took its name first. This replaces a step of yours that no remote has accepted by the one that won, and says so.",
      "A step that the remote had taken back, and that a newer policy takes back, is taken away here too.",
    ],
    operands: [remote],
    examples: [Example("hallmark sync", "Bring what origin has")],
    exitStatuses: [
      ExitStatusNote(0, "what is here agrees with the remote, and is valid"),
      ExitStatusNote(1, "something differs from the remote, or is not valid"),
      ExitStatusNote(2, "wrong usage, or the work could not be done"),
      ExitStatusNote(3, "something cannot be decided: no pin"),
    ])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let workplace = try Workplace(context)
    let repository = workplace.repository
    let tags = try RemoteTags(invocation.value(of: remote) ?? "origin", workplace, in: context)
    let here = try references(repository)
    let wanted = tags.objects.filter { here[$0.key] != $0.value }
    try tags.fetch(wanted.values)
    var unpushed = Unpushed(path: StateFolder(repository).unpushed)
    unpushed.remove(tags.objects.filter { here[$0.key] == $0.value }.keys)
    var isSame = true
    for (reference, id) in wanted.sorted(by: { $0.key < $1.key }) {
      guard let old = here[reference] else {
        try repository.create(reference: reference, to: id)
        context.output.line("new: \(short(reference))")
        continue
      }
      if unpushed.contains(reference, old) || TagName(short(reference))?.isMailbox == true {
        try repository.update(reference: reference, from: old, to: id)
        unpushed.remove([reference])
        context.output.line(VisibleText.escaped("replaced: \(short(reference)), \(try winner(id, repository))"))
      } else {
        isSame = false
        context.errors.line("hallmark: \(short(reference)) is \(old) here and \(id) there; yours is kept")
        context.errors.line("  hint: one of the two was moved, which nobody may do; ask the maintainers which is right")
      }
    }
    if try !takeBack(here.keys.filter { tags.objects[$0] == nil }, unpushed, workplace, in: context) { isSame = false }
    let audit = try workplace.auditor().audit()
    let text = AuditText(paint: Paint(isOn: context.colorsOutput))
    let folders = workplace.currentFolders(under: audit.policy.authority)
    if audit.policy.verdict != .valid { for line in text.policy(audit.policy) { context.output.line(line) } }
    for chain in audit.connectors where chain.verdict != .valid {
      for line in text.connector(chain, isStale: folders?.isStale(chain)) { context.output.line(line) }
    }
    for note in audit.notes where !context.isQuiet { context.errors.line("hallmark: " + VisibleText.escaped(note)) }
    return isSame ? ExitStatus(audit.verdict) : .refused
  }

  private static func references(_ repository: Repository) throws(GitError) -> [String: ObjectID] {
    var objects: [String: ObjectID] = [:]
    for prefix in ["nomination/", "nomination-policy/", "nomination-approval/"] {
      for reference in try repository.references(prefix: "refs/tags/" + prefix) {
        objects[reference.name] = reference.id
      }
    }
    return objects
  }

  /// Takes away steps that a newer policy takes back and that are not valid under it, once the remote has; says
  /// whether nothing else is missing there.
  private static func takeBack(
    _ gone: [String], _ unpushed: Unpushed, _ workplace: Workplace, in context: borrowing Context
  ) throws -> Bool {
    guard !gone.isEmpty else { return true }
    let audit = try workplace.auditor().audit()
    let heads = audit.policy.authority?.newest?.heads
    var isComplete = true
    for reference in gone.sorted(by: >) {
      guard let name = TagName(short(reference)), !name.isMailbox,
        let old = try workplace.repository.reference(reference)?.id, !unpushed.contains(reference, old)
      else { continue }
      if case .step(let id, let number) = name, let heads, (heads[id]?.sequence ?? 0) < number,
        audit[id]?.steps.first(where: { $0.number == number })?.verdict == .invalid
      {
        try workplace.repository.delete(reference: reference, from: old)
        context.output.line("taken back: \(short(reference)), which the newest policy takes back")
      } else {
        isComplete = false
        context.errors.line("hallmark: \(short(reference)) is here and not there")
      }
    }
    return isComplete
  }

  private static func winner(_ id: ObjectID, _ repository: Repository) throws(GitError) -> String {
    let bytes = try repository.read(id, as: .tag, limit: 65_536).bytes
    if let step = try? TagRecord<Transition>(step: bytes).content {
      return "\(step.signer) was faster, to \(step.terms.to); yours was not accepted"
    }
    if let policy = try? TagRecord<PolicyAdoption>(policy: bytes).content {
      return "\(policy.signer) was faster; yours was not accepted"
    }
    return "as the remote has it"
  }

  private static func short(_ reference: String) -> String { String(reference.dropFirst("refs/tags/".count)) }
}
