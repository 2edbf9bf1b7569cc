internal import Checking
internal import Gate
internal import Git
internal import Platform
internal import Reporting

/// `hook pre-push`: may these commits go to a remote?
enum PushHook {
  /// No list of references is longer.
  private static let largestInput = 64 << 20

  static func run(_ arguments: [String], in context: borrowing Context) throws -> ExitStatus {
    _ = Meanwhile(Checker.warmUp)
    let variables = context.environment.variables
    var references = try PushedReference.parse(context.readInput(largestInput))
    if references.isEmpty, let first = PushedReference(ofFramework: variables) { references = [first] }
    let remote = arguments.first ?? variables["PRE_COMMIT_REMOTE_NAME"]
    let git = try context.repository()
    let top = git.workTree ?? git.gitDirectory
    let shared = SharedRepository(git)
    let submissions = try PushSubmission.all(references, to: remote, in: shared)
    var status = ExitStatus.success
    for push in submissions {
      let name = VisibleText.escaped(push.reference.remoteName)
      let report = HookReport(
        refusal: "the push to \(name) is refused: mend the errors in a new commit, or skip the hook (--no-verify)")
      if try report.check(push.submission, of: shared, top: top, readsDefinitions: true, in: context) == .refused {
        status = .refused
      }
    }
    return status
  }
}
