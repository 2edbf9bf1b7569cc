internal import Connectors
internal import Documents
internal import Ledger
internal import Nomination
internal import Platform

/// Where a connector stands: its state, since when, and what comes next by whom.
struct ConnectorStanding {
  /// A step that may come next.
  struct Next {
    let rule: Workflow.Rule
    /// Who may sign it.
    let people: [String]
    /// Who has approved it already.
    let approvals: [Approval]
  }

  let chain: ChainVerdict
  let isStale: Bool?
  let folder: String?
  /// The steps that somebody has to take.
  let next: [Next]
  /// Other steps that may be taken.
  let others: [Next]
  let isAtRest: Bool

  init(_ chain: ChainVerdict, folders: ConnectorFolders?, desk: ChainDesk, outlook: Outlook) {
    self.chain = chain
    isStale = folders?.isStale(chain)
    folder = chain.head?.transition?.terms.folder ?? folders?.path(of: chain.id)
    let policy = desk.authority.newest?.policy
    let approvals =
      desk.hasLetters(to: chain.id, chain.sequence + 1)
      ? desk.approvals(after: desk.record(chain.id)).map(\.content) : []
    func step(_ rule: Workflow.Rule) -> Next {
      Next(
        rule: rule, people: policy?.people(rule.by, owners: chain.owners) ?? [],
        approvals: approvals.filter { $0.terms.to == rule.to })
    }
    next = outlook.next.map(step)
    others = outlook.others.map(step)
    isAtRest = outlook.isAtRest
  }

  /// When the last step was signed, as its signer says.
  var since: Moment? {
    chain.head?.transition.map { Moment(seconds: Int64($0.tagger.seconds)) }
  }

  /// The standing for programs.
  var json: JSON {
    func steps(_ steps: [Next]) -> JSON { .array(steps.map(\.json)) }
    return .object([
      .init("id", .string(chain.id.text)), .init("verdict", .string(chain.verdict.rawValue)),
      .init("state", .string(chain.state)), .init("sequence", .number(String(chain.sequence))),
      .init("since", since.map { .string($0.timestamp) } ?? .null),
      .init("folder", folder.map { .string($0) } ?? .null), .init("stale", isStale.map { .boolean($0) } ?? .null),
      .init("owners", .texts(chain.owners.map(\.principal).uniqued)), .init("next", steps(next)),
      .init("others", steps(others)),
    ])
  }
}

extension ConnectorStanding.Next {
  var json: JSON {
    .object([
      .init("to", .string(rule.to)), .init("by", .texts(rule.by)), .init("people", .texts(people)),
      .init("threshold", .number(String(rule.threshold))),
      .init(
        "with",
        .array(rule.with.map { .object([.init("role", .string($0.role)), .init("count", .number(String($0.count)))]) })),
      .init("requires", .texts(rule.requires.map(\.text))),
      .init(
        "approvals",
        .array(approvals.map { .object([.init("name", .string($0.signer)), .init("role", .string($0.role))]) })),
    ])
  }

  /// What is needed for the step, in a few words; nil where a signature is enough.
  var needs: String? {
    var needs = rule.requires.map(\.text)
    let given = Set(approvals.filter { rule.by.contains($0.role) }.map(\.signer)).count
    if rule.threshold > 1 { needs.insert("\(rule.threshold) signers (\(given) approved)", at: 0) }
    for company in rule.with {
      let have = Set(approvals.filter { $0.role == company.role }.map(\.signer)).count
      needs.insert("\(company.count.counted("approval")) by \(company.role) (\(have) given)", at: 0)
    }
    return needs.isEmpty ? nil : needs.joined(separator: ", ")
  }

  /// Who may take the step, in a few words.
  var who: String {
    let roles = rule.by.joined(separator: " or ")
    guard !people.isEmpty else { return "\(roles) (nobody yet)" }
    let more = people.count > 3 ? " and \(people.count - 3) more" : ""
    return "\(roles) (\(people.prefix(3).joined(separator: ", "))\(more))"
  }
}

extension [String] {
  /// The texts without repetitions.
  var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
