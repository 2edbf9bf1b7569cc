internal import Arguments
internal import Connectors
internal import Documents
internal import Ledger
internal import Nomination
internal import Platform
internal import Reporting
internal import Signing

/// `queue`: what waits for a role or a person.
enum QueueCommand: Command {
  private static let role = Option.value("role", ValueDescription("ROLE"), "what waits for this role")
  private static let principal = Option.value("as", ValueDescription("NAME"), "what waits for this principal")

  static let description = CommandDescription(
    "queue", "lists what waits for you, the longest wait first",
    discussion: [
      "Who you are is told by the key that git signs with. Folders that nobody has nominated yet are listed too, and for root principals the next policy, where they have not approved it."
    ],
    options: [role, principal, ReportOption.format],
    examples: [
      Example("hallmark queue", "What waits for you"),
      Example("hallmark queue --role certifier", "What waits for certifiers"),
    ],
    exitStatuses: [
      ExitStatusNote(0, "done, whether something waits or not"),
      ExitStatusNote(2, "wrong usage, or the work could not be done"),
      ExitStatusNote(3, "nothing can be decided: no pin, no policy"),
    ])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let workplace = try Workplace(context)
    let board = try StatusBoard(workplace)
    guard let policy = board.audit.policy.authority?.newest?.policy else {
      throw Failure("no policy is valid here", status: .undecided)
    }
    let roles = [PolicyAdoption.role, Workflow.ownerRole] + policy.roles.map(\.name)
    let people = policy.principals.map(\.name) + board.standings.flatMap { $0.chain.owners.map(\.principal) }
    let asked = invocation.value(of: role)
    var name = invocation.value(of: principal)
    if let asked, !roles.contains(asked) { throw PolicyEdit.undeclared(asked, among: roles) }
    if let name, !people.contains(name) { throw PolicyEdit.unknown(name, among: people.uniqued) }
    var fingerprint: String?
    if asked == nil, name == nil {
      let key = try SigningDesk(workplace, in: context).key.fingerprint
      fingerprint = key
      name = policy.owner(ofKey: key)
    }
    let items: [Item] = board.standings.filter { $0.chain.verdict == .valid }.flatMap { standing in
      let owned = standing.chain.owners.first { $0.key.fingerprint == fingerprint }?.principal
      let me = name ?? owned
      return standing.next.compactMap { next -> Item? in
        let excluded = Set(next.approvals.map(\.signer))
        let wanted = next.rule.by + next.rule.with.map(\.role)
        let isMine =
          asked.map { wanted.contains($0) }
          ?? (me.map { me in policy.people(wanted, owners: standing.chain.owners).contains(me) && !excluded.contains(me)
          } ?? false)
        return isMine ? Item(standing: standing, next: next) : nil
      }
    }.sorted { ($0.since, $0.standing.chain.id) < ($1.since, $1.standing.chain.id) }
    let isRoot = asked.map { $0 == PolicyAdoption.role } ?? name.map { policy.root.contains($0) } ?? false
    let policies =
      try isRoot && board.audit.policy.verdict == .valid
      ? PendingPolicy.all(PolicyProposal(workplace, board.audit), notSeenBy: name) : []
    if ReportOption.isJSON(invocation) {
      let report = JSON.object([
        .init("version", .number("1")), .init("items", .array(items.map(\.json))),
        .init("policies", .array(policies.map(\.json))),
      ])
      context.output.line(report.compactText)
      return .success
    }
    for item in items {
      context.output.line(VisibleText.escaped(item.line))
      if let needs = item.next.needs { context.output.line(VisibleText.escaped("    needs \(needs)")) }
    }
    for policy in policies { for line in policy.lines { context.output.line(VisibleText.escaped(line)) } }
    if items.isEmpty, policies.isEmpty, !context.isQuiet {
      context.output.line("nothing waits for \(asked ?? name ?? "the key \(fingerprint ?? "")")")
    }
    return .success
  }

  private struct Item {
    let standing: ConnectorStanding
    let next: ConnectorStanding.Next

    var since: Int64 { standing.since?.seconds ?? 0 }

    var line: String {
      let since = standing.since.map { ", \(standing.chain.state) since \($0.day)" } ?? ", not nominated yet"
      let stale = standing.isStale == true ? ", the folder has changed since" : ""
      return "\(standing.chain.id) -> \(next.rule.to)\(since)\(stale)"
    }

    var json: JSON {
      .object([
        .init("id", .string(standing.chain.id.text)), .init("state", .string(standing.chain.state)),
        .init("since", standing.since.map { .string($0.timestamp) } ?? .null),
        .init("stale", standing.isStale.map { .boolean($0) } ?? .null), .init("step", next.json),
      ])
    }
  }
}
