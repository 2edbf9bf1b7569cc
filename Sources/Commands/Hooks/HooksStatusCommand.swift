internal import Arguments
internal import Git
internal import HookFiles
internal import Platform

/// `hooks status`: what git runs, and what it never does.
enum HooksStatusCommand: Command {
  static let description = CommandDescription(
    "status", "tells which hooks are active, what shadows them, and when git runs none",
    examples: [Example("hallmark hooks status", "See whether commits and pushes are checked here")])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let repository = try context.repositoryWithHooks()
    let (directory, hooks) = try HookStatus.all(in: repository, environment: context.environment.variables)
    context.output.line("hooks are in \(context.shown(directory.path))\(origin(directory.origin))")
    for hook in hooks { context.output.line("\(hook.name.rawValue): \(text(hook.state, in: context))") }
    if !context.isQuiet {
      context.output.line(
        """
        git runs no hook for --no-verify, rebase, cherry-pick, revert, am and fast-forward merges; what has to hold \
        is checked again where it is pushed to: hallmark check --since REV, hallmark verify
        """)
    }
    return .success
  }

  private static func origin(_ origin: HookDirectory.Origin) -> String {
    switch origin {
    case .own: ""
    case .configured: ", as core.hooksPath of this repository says"
    case .shared: ", as core.hooksPath says for all your repositories"
    }
  }

  private static func text(_ state: HookStatus.State, in context: borrowing Context) -> String {
    switch state {
    case .active(let program, let kept):
      "active, runs \(kept.map { context.shown($0) + ", then " } ?? "")\(program)"
    case .notExecutable(let path): "not active: \(context.shown(path)) is not executable (hallmark hooks install)"
    case .withoutProgram(let program):
      "not active: there is no \(program) and no hallmark in PATH, so git will refuse (hallmark hooks install)"
    case .chained(let path): "active, run by another manager's hook as \(context.shown(path))"
    case .setAside(let path):
      "not active: another manager's hook has moved it to \(context.shown(path)), where nothing runs it"
    case .mentioned(let path): "active, called by \(context.shown(path))"
    case .configured(let path, let command):
      "not active: \(context.shown(path)) calls hallmark, but no hook is in place that reads it (\(command))"
    case .shadowed(let path): "not active: \(context.shown(path)) is there, but core.hooksPath leads elsewhere"
    case .absent: "not installed (hallmark hooks install)"
    }
  }
}
