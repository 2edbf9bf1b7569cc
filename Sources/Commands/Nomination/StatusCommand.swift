internal import Arguments
internal import Connectors
internal import Documents
internal import Ledger
internal import Nomination
internal import Platform
internal import Reporting

/// `status`: where connectors stand, who has to act next, and what the next step needs.
enum StatusCommand: Command {
  private static let ids = Operand(
    ValueDescription("ID"), optional: true, repeats: true, "the connectors; all if left out")

  static let description = CommandDescription(
    "status", "tells where connectors stand, who has to act next, and what the next step needs",
    discussion: [
      "Of a folder that is another now than what its last step binds it says that it has changed since; JSON calls that stale."
    ],
    operands: [ids], options: [ReportOption.format],
    examples: [
      Example("hallmark status", "Every connector"),
      Example("hallmark status contoso", "One, with all steps that may come next"),
    ],
    exitStatuses: [
      ExitStatusNote(0, "every connector that is shown is valid"), ExitStatusNote(1, "something is not valid"),
      ExitStatusNote(2, "wrong usage, or the work could not be done"), ExitStatusNote(3, "something cannot be decided"),
    ])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let workplace = try Workplace(context)
    let ids = try Workplace.ids(invocation.values(of: ids))
    let board = try StatusBoard(workplace, ids: ids)
    if ReportOption.isJSON(invocation) {
      let report = JSON.object([
        .init("version", .number("1")), .init("connectors", .array(board.standings.map(\.json))),
      ])
      context.output.line(report.compactText)
    } else {
      for standing in board.standings { show(standing, isLong: !ids.isEmpty, in: context) }
      if board.standings.isEmpty, !context.isQuiet { context.output.line("there are no connectors here yet") }
    }
    if ids.isEmpty, !context.isQuiet { tellOfUncommitted(workplace, board, in: context) }
    for note in board.audit.notes where !context.isQuiet {
      context.errors.line("hallmark: " + VisibleText.escaped(note))
    }
    let status = ExitStatus(board.audit.verdict)
    Allocation.keep(board)
    return status
  }

  /// Folders that are in no commit have no standing; more than a few are counted only.
  private static func tellOfUncommitted(
    _ workplace: Workplace, _ board: StatusBoard, in context: borrowing Context
  ) {
    let folders = workplace.uncommittedFolders(under: board.audit.policy.authority)
    for folder in folders.prefix(3) { context.errors.line("hallmark: " + VisibleText.escaped(folder.hint)) }
    if folders.count > 3 { context.errors.line("hallmark: \(folders.count - 3) more folders are not committed yet") }
  }

  private static func show(_ standing: ConnectorStanding, isLong: Bool, in context: borrowing Context) {
    let paint = Paint(isOn: context.colorsOutput)
    let since = standing.since.map { " since \($0.day)" } ?? ""
    let stale = standing.isStale == true ? paint(.warning, ", the folder has changed since") : ""
    var line = "\(paint(.bold, standing.chain.id.text)): \(standing.chain.state)\(since)\(stale)"
    if standing.chain.verdict != .valid {
      let word = standing.chain.verdict == .invalid ? "the chain is not valid" : "the chain cannot be decided"
      line += ", " + paint(.error, word) + ": hallmark verify \(standing.chain.id)"
    }
    context.output.line(line)
    for next in standing.next {
      context.output.line(VisibleText.escaped("  next: \(next.rule.to), by \(next.who)"))
      if let needs = next.needs { context.output.line(VisibleText.escaped("    needs \(needs)")) }
    }
    if standing.next.isEmpty, standing.isAtRest, isLong { context.output.line("  nobody has to act") }
    guard isLong else { return }
    for other in standing.others {
      context.output.line(VisibleText.escaped("  may: \(other.rule.to), by \(other.who)"))
    }
  }
}

/// The standings of some connectors, or of all: those with a chain, and folders without one.
struct StatusBoard {
  let audit: Audit
  let standings: [ConnectorStanding]

  init(_ workplace: Workplace, ids: [ConnectorID] = []) throws {
    audit = try workplace.auditor().audit(ids.isEmpty ? nil : Array(Set(ids)).sorted())
    guard audit.pin != nil else {
      throw Failure("no genesis is pinned here", hint: "hallmark trust DIGEST", status: .undecided)
    }
    guard let desk = ChainDesk(workplace.repository, audit), let policy = desk.authority.newest?.policy else {
      throw Failure(
        "no policy is valid here", hint: "hallmark verify tells why; hallmark sync fetches what the remote has",
        status: ExitStatus(audit.policy.verdict == .valid ? .undecided : audit.policy.verdict))
    }
    let folders = workplace.currentFolders(under: audit.policy.authority)
    var chains = audit.connectors
    if ids.isEmpty {
      let known = Set(chains.map(\.id))
      let fresh = (folders?.ids ?? []).filter { !known.contains($0) }
      chains += fresh.map { desk.judge.judge(ChainRecord(id: $0, steps: [])) }
      chains.sort { $0.id < $1.id }
    }
    for chain in chains where chain.isEmpty && folders?.path(of: chain.id) == nil {
      throw workplace.unknown(chain.id, audit, folders)
    }
    // Many connectors are in one state.
    var outlooks: [String: Outlook] = [:]
    standings = chains.map { chain in
      let outlook = outlooks[chain.state] ?? Outlook(after: chain.state, under: policy)
      outlooks[chain.state] = outlook
      return ConnectorStanding(chain, folders: folders, desk: desk, outlook: outlook)
    }
  }
}
