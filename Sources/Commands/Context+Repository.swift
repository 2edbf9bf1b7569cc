internal import Git
internal import Platform

extension Context {
  /// The repository that the user stands in, or that git's variables name.
  func repository() throws(GitError) -> sending Repository {
    try Repository.open(at: directory, environment: environment.variables)
  }

  /// Whether the user stands in a repository without a work tree.
  var isInBareRepository: Bool { (try? repository())?.isBare ?? false }

  /// The repository that the user stands in, which has to be one where people commit.
  func repositoryWithHooks() throws -> Repository {
    let repository = try repository()
    guard !repository.isBare else {
      throw Failure(
        "the hooks look at commits where they are made, and nobody commits in a bare repository",
        hint: "run it in a clone; hallmark check --rev HEAD and hallmark verify judge what is here")
    }
    return repository
  }
}
