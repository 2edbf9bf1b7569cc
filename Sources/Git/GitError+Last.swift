import CGit2

extension GitError {
  /// What libgit2 said last, with the code it returned.
  ///
  /// It is read once and cleared, so that no later failure is explained by an earlier one's words.
  static func last(_ status: Int32, doing what: String) -> GitError {
    defer { git_error_clear() }
    let last = git_error_last()
    let said = last.flatMap { $0.pointee.message }.map { String(cString: $0) } ?? "status \(status)"
    let category = last.map { git_error_t(UInt32(bitPattern: $0.pointee.klass)) }
    return GitError(code(status, category), "\(what): \(said)")
  }

  private static func code(_ status: Int32, _ category: git_error_t?) -> Code {
    switch git_error_code(status) {
    case GIT_ENOTFOUND: category == GIT_ERROR_ODB || category == GIT_ERROR_OBJECT ? .missingObject : .notFound
    case GIT_EEXISTS: .exists
    case GIT_EMODIFIED: .modified
    case GIT_ELOCKED: .locked
    case GIT_EINVALIDSPEC: .invalidName
    case GIT_EAMBIGUOUS: .ambiguous
    case GIT_EOWNER: .foreignOwner
    case GIT_EPEEL, GIT_EMISMATCH: .invalidObject
    default: category == GIT_ERROR_CONFIG ? .invalidConfiguration : .failed
    }
  }
}

/// Throws what libgit2 said if `status` is a failure.
func check(_ status: Int32, _ what: @autoclosure () -> String) throws(GitError) {
  if status < 0 { throw GitError.last(status, doing: what()) }
}
