import Git
import Synchronization

/// Reads blobs for checks, which may run on several threads, and remembers the first that could not be had.
final class ObjectReader: Sendable {
  private let repository: SharedRepository
  private let firstFailure = Mutex<GitError?>(nil)

  init(_ repository: SharedRepository) {
    self.repository = repository
  }

  var failure: GitError? { firstFailure.withLock { $0 } }

  func blob(_ id: ObjectID, limit: Int) throws(GitError) -> [UInt8] {
    do throws(GitError) {
      return try repository.with { (git) throws(GitError) in try git.blob(id, limit: limit) }
    } catch {
      remember(error)
      throw error
    }
  }

  /// The size of a blob; 0 where it cannot be had, which is remembered.
  func size(of id: ObjectID) -> Int {
    do throws(GitError) {
      return try repository.with { (git) throws(GitError) in try git.header(of: id).size }
    } catch {
      remember(error)
      return 0
    }
  }

  private func remember(_ error: GitError) {
    firstFailure.withLock { $0 = $0 ?? error }
  }
}
