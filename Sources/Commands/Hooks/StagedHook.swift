internal import Checking
internal import Gate
internal import Git
internal import Platform

/// `hook pre-commit` and `hook pre-merge-commit`: may this index become a commit?
enum StagedHook {
  static func run(in context: borrowing Context) throws -> ExitStatus {
    _ = Meanwhile(Checker.warmUp)
    let variables = context.environment.variables
    let git = try context.repository()
    let top = git.workTree ?? git.gitDirectory
    let shared = SharedRepository(git)
    let submission = try Submission.staged(in: shared, environment: variables)
    if submission.changedPaths.isEmpty { return .success }
    return try HookReport(
      refusal: "the commit is refused: mend the errors and stage them (git add), or skip the hook (--no-verify)"
    ).check(submission, of: shared, top: top, readsDefinitions: false, in: context)
  }
}
