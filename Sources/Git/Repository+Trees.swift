extension Repository {
  /// How deep folders may lie within each other before a listing gives up.
  static let maximumDepth = 256
  /// How many trees are kept.
  private static let recentTreeLimit = 64

  /// The entries of a tree, in git's order.
  public func tree(_ id: ObjectID) throws(GitError) -> [TreeEntry] {
    // git itself writes no such object for the empty tree.
    if id == Self.emptyTree { return [] }
    if let known = recentTrees[id] { return known }
    guard let entries = TreeEntry.parse(try read(id, as: .tree).bytes) else {
      throw GitError(.invalidObject, "tree \(id) is malformed", hint: "git fsck shows what else is")
    }
    // The folder that holds all connectors is asked for once for each of them.
    if recentTrees.count >= Self.recentTreeLimit { recentTrees.removeAll(keepingCapacity: true) }
    recentTrees[id] = entries
    return entries
  }

  /// What stands at `path` below a tree; nil where nothing does, and for the empty path the tree itself.
  public func entry(at path: GitPath, in tree: ObjectID) throws(GitError) -> TreeEntry? {
    var found = TreeEntry(name: [], mode: .folder, id: tree)
    for name in path.components {
      guard found.mode.isFolder else { return nil }
      guard let next = try self.tree(found.id).first(where: { $0.name.elementsEqual(name) }) else { return nil }
      found = next
    }
    return found
  }

  /// Every file below a tree, in the order of the index; files and folders are at most `limit` together.
  public func files(in tree: ObjectID, under path: GitPath = "", limit: Int = 1 << 20) throws(GitError) -> [TreeFile] {
    var files: [TreeFile] = []
    var budget = limit
    try list(tree, at: path, depth: 0, budget: &budget, into: &files)
    return files
  }

  private func list(
    _ id: ObjectID, at path: GitPath, depth: Int, budget: inout Int, into files: inout [TreeFile]
  ) throws(GitError) {
    guard depth < Self.maximumDepth else {
      throw GitError(.tooLarge, "folders lie more than \(Self.maximumDepth) deep at \(path)")
    }
    for entry in try tree(id) {
      // Folders count too: a few trees that name each other many times over may hold no file at all.
      budget -= 1
      guard budget >= 0 else { throw GitError(.tooLarge, "the tree has too many files and folders") }
      let place = path.appending(entry.name)
      if entry.mode.isFolder {
        try list(entry.id, at: place, depth: depth + 1, budget: &budget, into: &files)
      } else {
        files.append(TreeFile(path: place, mode: entry.mode, id: entry.id))
      }
    }
  }

  /// The tree with nothing in it, which need not be stored.
  static let emptyTree =
    ObjectID(hex: "4b825dc642cb6eb9a060e54bf8d69288fbee4904") ?? .zero
}
