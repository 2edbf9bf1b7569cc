internal import Checking
internal import Connectors
internal import Gate
internal import Git
internal import Reporting

/// The check of something that wants to come in, as a hook makes it and tells of it.
struct HookReport {
  /// What the reader is told to do when it is refused.
  let refusal: String

  /// Checks a submission; only new errors refuse it.
  func check(
    _ submission: Submission, of git: SharedRepository, top: String, readsDefinitions: Bool,
    in context: borrowing Context
  ) throws -> ExitStatus {
    var repository = try CheckedRepository(
      top: top, files: GitFiles(snapshot: submission.snapshot), git: git, in: context)
    repository.baseline = Baseline(
      sides: submission.bases.map { GitFiles(snapshot: $0) }, readsDefinitions: readsDefinitions)
    let roots = repository.configuration.roots
    let folders = submission.folders(in: roots).map { path in
      let root = roots.root(ofFolder: path.text)
      return CheckTargets.Folder(
        path: path.text, layout: root.flatMap(repository.configuration.layout), profile: root?.profile ?? .certified)
    }
    let targets = CheckTargets(folders, of: repository, isWhole: false)
    var run = try CheckRun(targets, .ofHook, in: context)
    var results = try run.results(of: submission.commitChanges(in: roots, chains: repository.chains))
    let summary = try run.finish(&results)
    return tell(summary, results.map(\.section), of: run, in: context)
  }

  /// Writes the report where there is something to say, and what to do where that is a refusal.
  func tell(
    _ summary: Summary, _ sections: [ReportSection], of run: CheckRun, in context: borrowing Context
  ) -> ExitStatus {
    if summary.findings > 0 {
      run.report.write(sections) { context.output.write($0) }
    } else if summary.known > 0, !context.isQuiet {
      let noun = summary.known == 1 ? "finding" : "findings"
      context.output.line("hallmark: nothing new; \(summary.known) \(noun) from before not shown")
    }
    guard summary.errors > 0 else { return .success }
    context.output.flush()
    context.errors.line("hallmark: \(refusal)")
    return .refused
  }
}
