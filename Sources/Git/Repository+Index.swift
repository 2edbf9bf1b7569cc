extension Repository {
  /// Reads the index that git names, or this work tree's own; an index that is not there is empty.
  ///
  /// Only reads: no lock is taken and nothing is refreshed.
  public func index() throws(GitError) -> Index {
    guard let file = try indexFile(indexPath) else { return Index(entries: [], trees: nil) }
    guard let link = file.link, !link.base.isZero else { return Index(entries: file.entries, trees: file.trees) }
    let shared = try sharedIndex(link.base)
    guard let entries = link.merge(file.entries, into: shared) else {
      throw damaged(indexPath, "it does not fit its shared index")
    }
    return Index(entries: entries, trees: file.trees)
  }

  /// The entries with every sparse folder replaced by the files in its tree.
  public func expanded(_ index: Index) throws(GitError) -> [IndexEntry] {
    guard index.isSparse else { return index.entries }
    var entries: [IndexEntry] = []
    for entry in index.entries {
      guard entry.mode.isFolder else {
        entries.append(entry)
        continue
      }
      let folder = GitPath(bytes: entry.path.bytes.dropLast(entry.path.bytes.last == UInt8(ascii: "/") ? 1 : 0))
      for file in try files(in: entry.id, under: folder) {
        entries.append(
          IndexEntry(
            path: file.path, mode: file.mode, id: file.id, size: 0, stage: 0, isIntentToAdd: false, isSkipWorkTree: true
          ))
      }
    }
    return entries
  }

  private func sharedIndex(_ base: ObjectID) throws(GitError) -> [IndexEntry] {
    let path = "\(gitDirectory)/sharedindex.\(base)"
    guard let file = try indexFile(path) else {
      throw GitError(
        .invalidIndex, "the index stands on \(path), which is not there",
        hint: "git read-tree HEAD makes the index anew from the last commit")
    }
    guard file.link == nil else { throw damaged(path, "a shared index cannot stand on another") }
    return file.entries
  }

  private func indexFile(_ path: String) throws(GitError) -> IndexFile? {
    guard let bytes = try GitFile.read(path, limit: 1 << 30) else { return nil }
    // git takes an empty file for no index.
    if bytes.isEmpty { return nil }
    do {
      return try IndexFile(bytes)
    } catch {
      throw damaged(path, error.reason)
    }
  }

  private func damaged(_ path: String, _ reason: String) -> GitError {
    GitError(
      .invalidIndex, "the index \(path) cannot be read: \(reason)",
      hint: "move it away and run git read-tree HEAD, which makes it anew from the last commit")
  }
}
