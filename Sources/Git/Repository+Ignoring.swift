import CGit2

extension Repository {
  /// Whether git leaves a path of the work tree out of the repository, by `.gitignore` and the like.
  ///
  /// A folder's path ends in a slash. The corresponding C function is `git_ignore_path_is_ignored`.
  public func isIgnored(_ path: String) -> Bool {
    var ignored: Int32 = 0
    return git_ignore_path_is_ignored(&ignored, handle, path) == 0 && ignored != 0
  }
}
