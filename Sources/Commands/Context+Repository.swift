internal import Git
internal import Platform

extension Context {
  /// The repository that the user stands in, or that git's variables name.
  func repository() throws(GitError) -> sending Repository {
    try Repository.open(at: directory, environment: environment.variables)
  }
}
