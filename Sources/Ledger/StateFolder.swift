public import Git
internal import Platform

/// Where this clone keeps what is nobody else's: `hallmark` in the directory that all its work trees share.
public struct StateFolder: Sendable {
  /// The folder.
  public let path: String

  /// The folder of a repository.
  public init(_ repository: Repository) {
    path = Path.join(repository.commonDirectory, "hallmark")
  }

  /// What was verified before.
  public var cache: String { Path.join(path, "cache") }
  /// The highest steps that were seen.
  public var seen: String { Path.join(path, "seen") }
  /// Steps that no remote has accepted yet.
  public var unpushed: String { Path.join(path, "unpushed") }
}
