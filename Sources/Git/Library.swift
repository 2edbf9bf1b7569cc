import CGit2

/// libgit2's global state: started once in a process and never ended.
enum Library {
  /// Starts libgit2 where it has not been started yet.
  ///
  /// Owners are checked by ``Repository`` itself (libgit2 1.5 reports them by two different codes and knows neither
  /// `GIT_CONFIG_GLOBAL` nor the wildcard), the hash of an object is not computed again on each read (git does not
  /// either), and the formats named here are ones that a reader can do without knowing.
  static func start() { _ = started }

  private static let started: Bool = {
    git_libgit2_init()
    _ = hallmark_git_set_owner_validation(0)
    _ = hallmark_git_set_strict_hash_verification(0)
    _ = hallmark_git_allow_readable_extensions()
    _ = hallmark_git_clear_search_path(GIT_CONFIG_LEVEL_SYSTEM)
    _ = hallmark_git_clear_search_path(GIT_CONFIG_LEVEL_XDG)
    return true
  }()
}
