internal import Checking
internal import Connectors
internal import Documents
internal import Gate
internal import Platform
internal import Reporting

/// Checks the connectors of one repository; several threads share it.
struct CheckWorker: Sendable {
  /// What came of one connector or definition.
  struct Outcome: Sendable {
    let repository: Int
    /// The path in the repository.
    let path: String
    var section: ReportSection
    var connector: ConnectorSummary?
    var usedSuppressions: Set<Int> = []
    /// The files as they would be after mending, with what they were.
    var mended: [MendedFile] = []
    var mendedFindings = 0
    var blockedFixes: [BlockedFixes] = []
  }

  private let repository: CheckedRepository
  private let options: CheckOptions
  private let checker: Checker
  private let judge: SuppressionJudge
  private let report: Report
  /// What was found before in the one folder that there is to check.
  private var before: Meanwhile<Result<Ratchet?, any Error>>?
  /// The one folder that there is to check, where it was looked at already.
  private var seen: Look?
  private let shown: @Sendable (String) -> String
  /// What is told of the change that leads to these connectors, and not again of them.
  var told = ToldSecrets()

  /// A worker for one repository.
  init(
    _ repository: CheckedRepository, _ options: CheckOptions, today: Day, report: Report, shownFrom directory: String
  ) {
    self.repository = repository
    self.options = options
    self.report = report
    judge = SuppressionJudge(repository.suppressions, today: today)
    var severities = repository.severities
    severities.select(options.select)
    severities.ignore(options.ignore)
    checker = Checker(severities: severities, productNames: repository.configuration.productNames)
    let isTop = repository.top == directory
    shown = { path in isTop && !path.isEmpty ? path : Path.relative(repository.absolute(path), to: directory) }
  }

  /// Checks, mends in memory where that is wanted, and writes the section of the report.
  func outcome(of subject: CheckTargets.Item.Subject, repository number: Int) -> Result<Outcome, any Error> {
    Result {
      switch subject {
      case .folder(let folder): try outcome(of: folder, number)
      case .definition(let path, let profile): try outcome(ofDefinition: path, profile, number)
      }
    }
  }

  /// A connector as it is now, with what was found in it.
  private struct Look: Sendable {
    let connector: Connector
    let findings: [Finding]
    let mending: MendingRounds
    /// What was found before, where that had to be known for mending.
    let known: Ratchet?
  }

  private func look(at folder: CheckTargets.Folder) throws -> Look {
    let tree = try repository.files.tree(of: folder.path)
    let known = options.mending == nil ? nil : try ratchet(of: folder)
    var mending = MendingRounds(options.mending, judge, known: known)
    let (connector, findings) = mending.run { replaced in
      let connector = Connector(
        reading: tree.replacing(replaced, in: folder.path), folder: folder.path, layout: folder.layout,
        profile: folder.profile, id: repository.configuration.roots.id(ofFolder: folder.path))
      return (connector, checker.check(connector))
    }
    try repository.files.checkComplete()
    if let (file, failure) = connector.unreadable.first {
      throw Failure("cannot read \(shown(connector.path(of: file.path))): \(failure.message)")
    }
    return Look(connector: connector, findings: findings, mending: mending, known: known)
  }

  /// Begins to find out what was found before in the one folder that there is to check: one thread would do it all, and
  /// the other processors would be idle.
  mutating func measureAlone(_ folder: CheckTargets.Folder) {
    guard repository.baseline != nil else { return }
    before = Meanwhile { [self] in Result { try measure(folder) } }
  }

  /// Looks at the one folder that there is to check.
  mutating func lookAlone(at folder: CheckTargets.Folder) throws {
    seen = try look(at: folder)
  }

  /// What was found before in a connector, where the run is measured against something.
  private func ratchet(of folder: CheckTargets.Folder) throws -> Ratchet? {
    if let before { return try before.value.get() }
    return try measure(folder)
  }

  private func measure(_ folder: CheckTargets.Folder) throws -> Ratchet? {
    guard let baseline = repository.baseline else { return nil }
    let id = repository.configuration.roots.id(ofFolder: folder.path)
    return try baseline.ratchet(of: folder, id: id, with: checker)
  }

  private func outcome(of folder: CheckTargets.Folder, _ number: Int) throws -> Outcome {
    let look = try seen ?? look(at: folder)
    var (items, used) = judge.judge(told.leaving(look.findings))
    if items.contains(where: { $0.counts }),
      var known = try look.known ?? ratchet(of: folder)
    {
      items = known.judge(items)
    }
    let connector = look.connector
    items = forgive(items, in: folder.path, id: connector.id)
    var outcome = Outcome(
      repository: number, path: folder.path,
      section: report.section(folder.path, files: connector.files.count, findings: items, shown: shown))
    outcome.connector = ConnectorSummary(of: connector)
    outcome.usedSuppressions = used
    outcome.mended = look.mending.files
    outcome.mendedFindings = look.mending.count
    outcome.blockedFixes = look.mending.blocked
    return outcome
  }

  /// Makes warnings of errors that a rule forgives where the connector was published with them; its chain is judged
  /// only where there is one to forgive.
  private func forgive(
    _ items: [JudgedFinding], in folder: String, id: ConnectorID?
  ) -> [JudgedFinding] {
    guard let id, items.contains(where: checker.isForgivable),
      let published = repository.chains.published(id, in: folder)
    else { return items }
    return checker.forgive(items, havingPublished: published)
  }

  /// Checks what can be said of a definition without its folder; made when one is met, which no hook does.
  private var fileChecker: Checker {
    var severities = checker.severities
    let ofFile = ["json", "yaml", "openapi", "certification", "style"]
    severities.ignore(Set(Registry.rules.map { String($0.group) }).subtracting(ofFile).map { RuleSelector($0) })
    return Checker(severities: severities, productNames: repository.configuration.productNames)
  }

  private func outcome(ofDefinition path: String, _ profile: Profile, _ number: Int) throws -> Outcome {
    let bytes = try File.read(repository.absolute(path), limit: Document.largestFile)
    let name = path.lowercased()
    let isYAML = name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    var mending = MendingRounds(options.mending, judge)
    let fileChecker = fileChecker
    let (_, findings) = mending.run { replaced in
      let bytes = replaced[path] ?? bytes
      let file = isYAML ? SourceFile.yaml(path: path, bytes: bytes) : SourceFile.json(path: path, bytes: bytes)
      let connector = Connector(definitionAlone: file, profile: profile)
      return (connector, fileChecker.check(connector))
    }
    let (accepted, used) = judge.judge(findings)
    let folder = Path.parent(of: path)
    let items = forgive(accepted, in: folder, id: repository.configuration.roots.id(ofFolder: folder))
    var outcome = Outcome(
      repository: number, path: path, section: report.section(path, files: 1, findings: items, shown: shown))
    outcome.usedSuppressions = used
    outcome.mended = mending.files
    outcome.mendedFindings = mending.count
    outcome.blockedFixes = mending.blocked
    return outcome
  }

  /// Adds what comes out when connectors are compared to the sections of those concerned.
  func compareConnectors(of own: [Int], in results: inout [Outcome]) throws {
    var summaries = own.compactMap { results[$0].connector }
    let checked = Set(summaries.map(\.folder))
    if let baseline = repository.baseline {
      let others = try baseline.compared(checked, of: repository, in: repository.files)
      summaries += try others.filter { !checked.contains($0.path) }.map { try summary(of: $0, in: repository.files) }
    }
    let (accepted, used) = judge.judge(checker.check(repository: summaries))
    let items =
      try repository.baseline?.judge(accepted, with: checker) { side in
        try repository.baseline?.compared(checked, of: repository, in: side).map { try summary(of: $0, in: side) } ?? []
      } ?? accepted
    let places = Dictionary(own.map { (results[$0].path, $0) }) { first, _ in first }
    let byPlace = Dictionary(grouping: items) { item in
      Path.ancestors(of: item.finding.file.path).lazy.compactMap { places[$0] }.first
    }
    for (place, items) in byPlace {
      guard let place else { continue }
      report.add(items, to: &results[place].section)
      results[place].usedSuppressions.formUnion(used)
    }
  }

  /// What a connector that is not checked is compared by.
  private func summary(of folder: CheckTargets.Folder, in files: any FileSource) throws -> ConnectorSummary {
    let readsTitles = repository.baseline?.readsDefinitions ?? true
    return ConnectorSummary(
      folder: folder.path, layout: folder.layout, profile: folder.profile,
      tree: try files.tree(of: folder.path),
      id: repository.configuration.roots.id(ofFolder: folder.path), readingTitle: readsTitles)
  }

  /// What is said of the configuration where another one is in force; only who has a policy is asked for it.
  func unadoptedConfiguration() throws -> (items: [JudgedFinding], used: Set<Int>) {
    guard try repository.files.content(of: PolicyFile.name, limit: 1 << 20) != nil else { return ([], []) }
    let path = Connectors.Configuration.path
    let bytes = try repository.files.content(of: path, limit: 4 << 20)
    guard let policy = repository.chains.policy(withAnotherConfigurationThan: bytes) else { return ([], []) }
    return judge.judge(checker.check(unadopted: .json(path: path, bytes: bytes ?? []), under: policy))
  }

  /// What is wrong with suppressions, of those whose path was looked at.
  func complaints(used: Set<Int>, lookedAt: (String) -> Bool) -> [Finding] {
    judge.complaints(used: used, lookedAt: lookedAt, severities: checker.severities)
  }

  /// What the rules of group commit find in changes, each thing once, and the suppressions that it needed.
  mutating func items(of changes: [CommitChange]) -> (items: [JudgedFinding], used: Set<Int>) {
    judge.judge(told.tell(changes.flatMap { checker.check($0) }))
  }

  /// A section that stands beside those of the connectors.
  func section(_ path: String, connectors: Int, files: Int, _ items: [JudgedFinding]) -> ReportSection {
    report.section(path, connectors: connectors, files: files, findings: items, shown: shown)
  }

  /// The top of the repository, and the path that the user would write for a file.
  func places(of path: String) -> (top: String, shown: String) {
    (repository.top, shown(path))
  }
}
