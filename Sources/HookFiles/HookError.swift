public import Git
public import Platform

/// Why hooks were not put in place or taken away.
public enum HookError: Error, Sendable {
  /// Git's data could not be read.
  case git(GitError)
  /// The operating system refused.
  case platform(PlatformError)
  /// The directory that git looks into is not for hallmark to write into; the text says why, the lines what to add.
  case notOurs(reason: String, hint: String)
}
