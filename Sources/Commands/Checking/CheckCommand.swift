internal import Arguments
internal import Checking
internal import Platform
internal import Reporting

/// `check`: finds everything that certification would refuse.
enum CheckCommand: Command {
  static let paths = Operand(
    ValueDescription("PATH", completion: .files), optional: true, repeats: true,
    "a repository, a folder of connectors, a connector, or a definition alone; where you stand if left out")
  static let staged = Option.flag("staged", "check what is staged: the index, not the work tree")
  static let revision = Option.value("rev", ValueDescription("REV"), "check a commit, not the work tree")
  static let since = Option.value(
    "since", ValueDescription("REV"),
    "check only connectors that differ from this commit; what was found there already is counted and does not fail")
  static let select = Option.value(
    "select", ValueDescription("RULES", completion: .rules), repeats: true,
    "look for these rules only: names as 'explain' knows them, or patterns such as 'openapi/*', with commas between them"
  )
  static let ignore = Option.value(
    "ignore", ValueDescription("RULES", completion: .rules), repeats: true, "leave these rules out")
  static let strict = Option.flag("strict", "fail on warnings too")
  static let fix = Option.flag("fix", "mend what can be mended without changing a meaning")
  static let diff = Option.flag("diff", "show what --fix would change, and change nothing")
  static let unsafe = Option.flag("unsafe", "with --fix or --diff: mend also what has to be looked at afterwards")
  static let statistics = Option.flag("statistics", "count the findings of each rule in the place of showing them")
  static let format = Option.value(
    "format", ValueDescription("FORMAT", oneOf: ReportFormat.allCases.map(\.rawValue)),
    "the form of the report; human if left out")
  static let output = Option.value(
    "output", short: "o", ValueDescription("FILE", completion: .files),
    "write the report to a file; '-' is standard output")

  static let description = CommandDescription(
    "check", "finds everything that certification would refuse",
    discussion: [
      """
      It reads the work tree as it is; the repository's top and .hallmark/config.json are found by walking up. All \
      findings come in one run: a text that is broken is repaired in memory and the rest of it still checked.
      """,
      """
      Of a definition alone only what can be said of the file itself is checked. A finding that .hallmark/\
      suppressions.json accepts with a reason is counted and not shown.
      """,
      """
      Some rules forgive what the connector was published with: by its chain of signed steps, where a genesis is pinned. \
      Such a finding is a warning and names the step; it is an error everywhere else.
      """,
      """
      A rule that is off of itself is switched on where --select names it alone; --ignore outweighs --select.
      """,
    ],
    operands: [paths],
    options: [staged, revision, since, select, ignore, strict, fix, diff, unsafe, statistics, format, output],
    examples: [
      Example("hallmark check", "Check every connector of the repository"),
      Example("hallmark check connectors/contoso", "Check one connector"),
      Example("hallmark check --select openapi --format concise", "Check only the validity of the definitions"),
      Example("hallmark check --since origin/main", "Check what you changed, and only for new findings"),
      Example("hallmark check --diff", "Show what could be mended by itself"),
      Example("hallmark check --format sarif -o findings.sarif", "Write a report for a code scanning service"),
    ],
    exitStatuses: [
      ExitStatusNote(0, "nothing of severity error was found"),
      ExitStatusNote(1, "something of severity error was found, or of severity warning with --strict"),
      ExitStatusNote(2, "wrong usage, unreadable input, or the work could not be done"),
    ])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let options = try CheckOptions(invocation)
    // While the folders are found, the other thread makes the tables of the rules.
    _ = Meanwhile(Checker.warmUp)
    let paths = invocation.values(of: paths)
    guard !paths.contains("-") else {
      throw UsageError("a check reads files, not standard input", hint: "of a file that is called '-' write ./-")
    }
    let targets =
      try Revisions(invocation, options)?.targets(paths, in: context) ?? CheckTargets(paths, in: context)
    let run = try CheckRun(targets, options, in: context)
    var results = try run.results()
    let mended = try run.mend(results, in: context)
    let summary = try run.finish(&results)
    try deliver(results.map(\.section), of: run, options, to: context)
    if let mended, !context.isQuiet { context.errors.line(mended) }
    if let missing = targets.nothingFound, !context.isQuiet {
      context.output.flush()
      context.errors.line("hallmark: " + VisibleText.escaped(missing))
    }
    Allocation.keep(results)
    return summary.errors > 0 || (options.isStrict && summary.warnings > 0) ? .refused : .success
  }

  /// Writes the report to where it is wanted.
  private static func deliver(
    _ sections: [ReportSection], of run: CheckRun, _ options: CheckOptions, to context: borrowing Context
  ) throws(PlatformError) {
    if options.mending?.isTrial ?? false { return }
    var file: [UInt8] = []
    let output = context.output
    let write: ([UInt8]) -> Void = { if options.output == nil { output.write($0) } else { file += $0 } }
    if options.showsStatistics {
      let statistics = Statistics(sections)
      let isJSON = options.format == .json
      write(
        Array((isJSON ? statistics.json : statistics.table(paint: run.paint, isQuiet: context.isQuiet)).utf8))
    } else {
      run.report.write(sections, to: write)
    }
    guard let path = options.output else { return }
    try File.write(file, to: context.absolute(path))
  }
}
