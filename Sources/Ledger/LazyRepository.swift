internal import Git

/// A repository that is opened when it is first needed, by one thread.
final class LazyRepository {
  private var opened: Repository?
  private let make: () throws(GitError) -> Repository

  /// A repository that `make` opens.
  init(_ make: @escaping () throws(GitError) -> Repository) {
    self.make = make
  }

  /// A repository that is open already.
  convenience init(_ repository: Repository) {
    self.init { () throws(GitError) in repository }
  }

  func open() throws(GitError) -> Repository {
    if let opened { return opened }
    let repository = try make()
    opened = repository
    return repository
  }
}
