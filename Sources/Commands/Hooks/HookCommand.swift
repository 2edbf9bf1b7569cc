internal import Arguments
internal import HookFiles
internal import Platform

/// `hook`: what the installed hooks call.
enum HookCommand: Command {
  private static let name = Operand(
    ValueDescription("NAME", oneOf: HookName.allCases.map(\.rawValue)), "the hook that git runs")
  private static let arguments = Operand(
    ValueDescription("ARGUMENT"), optional: true, repeats: true, "what git gives to the hook")

  static let description = CommandDescription(
    "hook", "does the work of a hook; git calls it, by what 'hallmark hooks install' puts in place",
    discussion: [
      """
      pre-commit and pre-merge-commit check the connectors whose staged content differs from HEAD. They read the index \
      and the objects of git only: the work tree is neither looked at nor touched, nothing is stashed or locked. \
      commit-msg looks at the message, pre-push at the connectors that the pushed commits change.
      """,
      "What was wrong before is counted and does not stop the work; only new errors do.",
    ],
    operands: [name, arguments],
    examples: [
      Example("hallmark hook pre-commit", "Check what is staged, as git would before a commit"),
      Example("hallmark hook commit-msg \"$1\"", "Check a message, from the hook of another manager"),
    ],
    exitStatuses: [
      ExitStatusNote(0, "git may go on"),
      ExitStatusNote(1, "there are new errors, and git shall stop"),
      ExitStatusNote(2, "wrong usage, unreadable input, or the work could not be done"),
    ])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let arguments = invocation.values(of: arguments)
    var context = copy context
    context.viewpoint = viewpoint(of: context)
    switch invocation.value(of: name).flatMap(HookName.init) {
    case .commitMessage: return try MessageHook.run(arguments, in: context)
    case .prePush: return try PushHook.run(arguments, in: context)
    case .preCommit, .preMergeCommit, nil: return try StagedHook.run(in: context)
    }
  }

  /// The folder in which the user called git: it runs hooks at the top, and tells where that was from there.
  private static func viewpoint(of context: borrowing Context) -> String? {
    guard let prefix = context.environment["GIT_PREFIX"], !prefix.isEmpty,
      FileStatus.ifPresent(Path.join(context.directory, ".git")) != nil
    else { return nil }
    let folder = context.absolute(prefix)
    return FileStatus.ifPresent(folder)?.kind == .directory ? folder : nil
  }
}
