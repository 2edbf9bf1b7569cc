/// One entry of the index.
public struct IndexEntry: Hashable, Sendable {
  /// The path, from the top; that of a sparse folder ends in a slash, which is how the index is sorted.
  public let path: GitPath
  /// What it is; ``FileMode/folder`` for a folder that a sparse index holds as one entry.
  public let mode: FileMode
  /// The blob, the commit of a submodule, or the tree of a sparse folder.
  public let id: ObjectID
  /// The size of the work tree's file when it was staged, modulo 2^32; 0 where git did not look.
  public let size: UInt32
  /// 0, or in a conflict 1 for the common ancestor, 2 for ours and 3 for theirs.
  public let stage: Int
  /// Whether only the intent to add the file is recorded (`git add -N`): nothing is staged.
  public let isIntentToAdd: Bool
  /// Whether the file is left out of the work tree (sparse checkout).
  public let isSkipWorkTree: Bool
}
