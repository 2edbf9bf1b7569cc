internal import Git
internal import Platform

/// Commits some files with the user's own git, its hooks and its identity.
struct Committer {
  private let workplace: Workplace
  private let environment: Environment

  init(_ workplace: Workplace, in context: borrowing Context) {
    self.workplace = workplace
    environment = context.environment
  }

  /// Commits what differs in these files, and nothing else; gives the commit that then is `HEAD`.
  func commit(_ paths: [String], message: String) throws -> ObjectID {
    let top = workplace.repository.workTree ?? workplace.repository.gitDirectory
    let present = paths.filter { FileStatus.ifPresent(Path.join(top, $0)) != nil }
    try git(["add", "--"] + present)
    let difference = Program(
      "git", ["diff", "--cached", "--quiet", "--"] + present, environment: environment, directory: top)
    let hasHead = try workplace.repository.head().commit != nil
    if try !hasHead || !difference.run().isSuccess {
      try git(["commit", "--quiet", "-m", message, "--"] + present)
    }
    guard let commit = try workplace.repository.head().commit else { throw Failure("git made no commit") }
    return commit
  }

  private func git(_ words: [String]) throws {
    var program = Program(
      "git", words, environment: environment,
      directory: workplace.repository.workTree ?? workplace.repository.gitDirectory)
    program.timeout = nil
    let outcome = try program.run()
    guard outcome.isSuccess else {
      throw Failure("git \(words.first ?? "") failed: \(outcome.errorText)", status: .failure)
    }
  }
}
