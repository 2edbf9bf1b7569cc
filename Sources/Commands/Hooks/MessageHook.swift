internal import Arguments
internal import Checking
internal import Connectors
internal import Encodings
internal import Gate
internal import Git
internal import Platform

/// `hook commit-msg`: is this message one to keep?
enum MessageHook {
  /// No message is longer.
  private static let largestMessage = 16 << 20

  /// The path of the message as git gave it, or as it is from where the user called git.
  private static func shown(_ path: String, in context: borrowing Context) -> String {
    context.viewpoint == nil ? path : context.shown(context.absolute(path))
  }

  static func run(_ arguments: [String], in context: borrowing Context) throws -> ExitStatus {
    guard let path = arguments.first else {
      throw UsageError("'hallmark hook commit-msg' needs the file with the message", hint: "git names it in $1")
    }
    let bytes = try File.read(context.absolute(path), limit: largestMessage)
    let variables = context.environment.variables
    let git = try context.repository()
    let message = CommitMessage(configuration: try git.configuration(), environment: variables)
    let top = git.workTree ?? git.gitDirectory
    let index = try git.index()
    let files = GitFiles(snapshot: try Snapshot(index: index, of: SharedRepository(git)))
    let repository = try CheckedRepository(top: top, files: files, in: context)
    var run = try CheckRun(CheckTargets([], of: repository, isWhole: false), .ofHook, in: context)
    let file = SourceFile(path: Path.relative(context.absolute(path), to: top), bytes: message.cleaned(bytes))
    var results = try run.results(of: [CommitChange(.message, message: file)])
    return HookReport(
      refusal: "the message is refused: git commit --edit --file=\(ShellWord.quoted(shown(path, in: context)))"
    )
    .tell(try run.finish(&results), results.map(\.section), of: run, in: context)
  }
}
