internal import Synchronization

/// A repository that several threads use, one at a time.
public final class SharedRepository: Sendable {
  private let repository: Mutex<Repository>

  /// Takes over a repository that nobody else uses.
  public init(_ repository: sending Repository) {
    self.repository = Mutex(repository)
  }

  /// Runs `body` while no other thread uses the repository.
  public func with<Result: Sendable, Failure: Error>(
    _ body: (Repository) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try repository.withLock { (repository) throws(Failure) -> Result in try body(repository) }
  }
}
