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

extension TreeChange {
  /// The changes of the first side whose paths differ on all sides: what a merge itself changes.
  public static func onAll(_ sides: [[TreeChange]]) -> [TreeChange] {
    guard let first = sides.first else { return [] }
    return sides.dropFirst().reduce(first) { changes, side in
      let paths = Set(side.map(\.path))
      return changes.filter { paths.contains($0.path) }
    }
  }
}
