/// A path that differs between two trees, or between a tree and the index.
public struct TreeChange: Hashable, Sendable {
  /// The path, from the top.
  public let path: GitPath
  /// What stood there before; nil for a file that is new.
  public let old: Side?
  /// What stands there now; nil for a file that is gone.
  public let new: Side?

  /// What stands at a path.
  public struct Side: Hashable, Sendable {
    /// What it is.
    public let mode: FileMode
    /// The blob, or the commit of a submodule.
    public let id: ObjectID
  }
}
