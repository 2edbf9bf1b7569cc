/// The index: what the next commit holds.
public struct Index: Sendable {
  /// The entries in git's order; a sparse index has folders among them, see ``Repository/expanded(_:)``.
  public let entries: [IndexEntry]
  /// The trees that git wrote for the index's folders, as far as nothing in them changed since; nil without any.
  let trees: CachedTree?

  /// Whether folders stand among the entries.
  public var isSparse: Bool { entries.contains { $0.mode.isFolder } }

  /// The entry of what is staged at a path; nil where nothing is.
  public subscript(path: GitPath) -> IndexEntry? {
    let first = firstIndex(notBefore: path)
    guard first < entries.count, entries[first].path == path, entries[first].stage == 0 else { return nil }
    return entries[first]
  }

  /// The entries below a folder.
  public func entries(under folder: GitPath) -> ArraySlice<IndexEntry> {
    guard !folder.bytes.isEmpty else { return entries[...] }
    let slash = UInt8(ascii: "/")
    let start = firstIndex(notBefore: GitPath(bytes: folder.bytes + [slash]))
    let end = firstIndex(notBefore: GitPath(bytes: folder.bytes + [slash + 1]))
    return entries[start..<max(start, end)]
  }

  private func firstIndex(notBefore path: GitPath) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].path < path { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The id that git computed for a folder of the index.
struct CachedTree: Sendable {
  /// The folder's name; empty at the top.
  let name: [UInt8]
  /// How many entries it spans, from the first one in it; negative where something changed.
  let count: Int
  /// The tree, where ``count`` is not negative.
  let id: ObjectID
  let children: [CachedTree]
}
