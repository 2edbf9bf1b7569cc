public import Checking
public import Connectors
public import Git

/// Something that wants to come in: what it leads to, what it is measured against, and what it changes.
public struct Submission: Sendable {
  /// The files as they would be.
  public let snapshot: Snapshot
  /// The files as they are on each side that it goes on from; none before the first commit.
  public let bases: [Snapshot]
  /// The paths that it changes, in the order of their bytes.
  public let changedPaths: [GitPath]
  /// The commits that it consists of, or the one in the making.
  let steps: [Step]
  let repository: SharedRepository

  /// What one commit changes, as far as it is known without reading files.
  struct Step: Sendable {
    let occasion: CommitChange.Occasion
    let message: SourceFile?
    let changes: [TreeChange]
    /// The tree after it; nil where that is the index.
    let tree: ObjectID?
  }

  /// The connector folders in which something changes, as far as they still hold files.
  public func folders(in roots: Roots) -> [GitPath] {
    changedFolders(of: changedPaths, in: roots).filter { !snapshot.names(in: $0).isEmpty }
  }

  /// What the rules of group commit look at, one change after another.
  ///
  /// With `chains` those rules run too that compare with what was published; a chain is judged only for the connectors
  /// that a push as a whole changes.
  public func commitChanges(in roots: Roots, chains: Chains? = nil) throws(GitError) -> [CommitChange] {
    var changes: [CommitChange] = []
    for step in steps { changes.append(try change(of: step, in: roots, chains: chains)) }
    return changes
  }

  /// The folders of the roots that these paths lie in, each once.
  func changedFolders(of paths: [GitPath], in roots: Roots) -> [GitPath] {
    let prefixes = roots.all.map { $0.path.isEmpty ? [] : Array($0.path.utf8) + [Self.slash] }
    var folders: Set<GitPath> = []
    for path in paths {
      for prefix in prefixes where path.bytes.starts(with: prefix) {
        guard let end = path.bytes[prefix.count...].firstIndex(of: Self.slash) else { continue }
        folders.insert(GitPath(bytes: path.bytes[..<end]))
      }
    }
    return folders.sorted()
  }

  private static let slash = UInt8(ascii: "/")
}
