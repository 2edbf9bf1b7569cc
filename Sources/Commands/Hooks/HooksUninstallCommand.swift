internal import Arguments
internal import Git
internal import HookFiles

/// `hooks uninstall`: takes the hooks away and puts back what was there.
enum HooksUninstallCommand: Command {
  static let description = CommandDescription(
    "uninstall", "takes the hooks away and puts back what they replaced",
    examples: [Example("hallmark hooks uninstall", "Have the hooks as they were before 'hallmark hooks install'")])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let repository = try context.repository()
    for outcome in try HookInstaller(repository: repository).uninstall() where !context.isQuiet {
      context.output.line("\(outcome.name.rawValue): \(text(outcome.action, in: context))")
    }
    return .success
  }

  private static func text(_ action: HookInstaller.Action, in context: borrowing Context) -> String {
    switch action {
    case .removed: "removed"
    case .restored: "removed; the hook that was here before is back"
    case .left(let kept?):
      "not ours any more, left as it is; what was here before hallmark is still in \(context.shown(kept))"
    default: "not installed"
    }
  }
}
