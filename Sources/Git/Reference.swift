/// A reference: a name, and the object or the other reference that it names.
public struct Reference: Hashable, Sendable {
  /// The full name, such as `refs/heads/main`; bytes that are not UTF-8 are replaced by U+FFFD.
  public let name: String
  /// What it names.
  public let target: Target

  /// What a reference names.
  public enum Target: Hashable, Sendable {
    /// An object.
    case object(ObjectID)
    /// Another reference, which may not exist.
    case symbolic(String)
    /// Nobody can tell: it is there and damaged, for the reason given.
    case unreadable(String)
  }

  /// A name for an object.
  public init(name: String, target: Target) {
    self.name = name
    self.target = target
  }

  /// The object that is named directly; nil for a symbolic reference.
  public var id: ObjectID? {
    if case .object(let id) = target { id } else { nil }
  }
}

/// Where `HEAD` is.
public struct Head: Hashable, Sendable {
  /// The branch's full name; nil when `HEAD` is detached.
  public let branch: String?
  /// The commit; nil before the first one.
  public let commit: ObjectID?
}
