internal import Arguments
internal import Git
internal import HookFiles
internal import Platform

/// `hooks install`: puts the hooks in place.
enum HooksInstallCommand: Command {
  static let description = CommandDescription(
    "install", "puts the hooks of this repository in place",
    discussion: [
      """
      A hook that is already there is kept: it runs first, with the same arguments and standard input, and \
      'hallmark hooks uninstall' puts it back as it was. core.hooksPath is respected; a folder that is part of the \
      repository, one that serves all your repositories, or husky's is left alone, and the lines to add are shown.
      """
    ],
    examples: [Example("hallmark hooks install", "Check each commit and each push of this repository")])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let repository = try context.repositoryWithHooks()
    let installer = try HookInstaller(repository: repository)
    for outcome in try installer.install(program: try ThisProcess.path()) where !context.isQuiet {
      context.output.line("\(outcome.name.rawValue): \(text(outcome.action, in: context))")
    }
    return .success
  }

  private static func text(_ action: HookInstaller.Action, in context: borrowing Context) -> String {
    switch action {
    case .installedBefore(let kept): "installed; runs \(context.shown(kept)) first, which was here before"
    case .unchanged: "in place already"
    default: "installed"
    }
  }
}
