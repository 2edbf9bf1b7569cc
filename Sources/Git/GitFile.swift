import Platform

/// The few files of a repository that libgit2 has no function for.
enum GitFile {
  /// The whole file; nil where there is none.
  static func read(_ path: String, limit: Int) throws(GitError) -> [UInt8]? {
    do {
      return try File.read(path, limit: limit)
    } catch {
      if error.reason == .missing || error.reason == .notDirectory { return nil }
      if case .tooLarge = error.reason { throw GitError(.tooLarge, error.message) }
      throw GitError(.failed, error.message, hint: error.hint)
    }
  }

  /// Whether both paths lead to the same file or directory.
  static func isSame(_ first: String, _ second: String) -> Bool {
    guard let one = FileStatus.ifPresent(first), let other = FileStatus.ifPresent(second) else { return false }
    return one.identity == other.identity
  }
}
