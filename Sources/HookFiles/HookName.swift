/// The hooks of git in which hallmark has something to say on a user's machine.
public enum HookName: String, Sendable, CaseIterable {
  /// Before a commit is made: what is staged.
  case preCommit = "pre-commit"
  /// Before a merge without conflicts is committed: what came out of it.
  case preMergeCommit = "pre-merge-commit"
  /// When a message was written.
  case commitMessage = "commit-msg"
  /// Before anything is sent to a remote.
  case prePush = "pre-push"

  /// The command by which another hook manager calls it; `"$@"` are the hook's own arguments.
  public var command: String { "hallmark hook \(rawValue) \"$@\"" }
}
