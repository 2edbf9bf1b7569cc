internal import Git

/// Finds what stands at a path in a commit, many times over: what the last answers read is kept.
struct FolderFinder {
  private let repository: Repository
  private var trees: [ObjectID: ObjectID] = [:]
  private var read: [ObjectID: [String: Found]] = [:]
  private var found: [Place: Found?] = [:]

  /// What stands at a path.
  struct Found {
    let mode: FileMode
    let id: ObjectID
  }

  private struct Place: Hashable {
    let tree: ObjectID
    let path: String
  }

  init(_ repository: Repository) {
    self.repository = repository
  }

  /// The entry at a path of a commit; nil where nothing stands there.
  mutating func entry(at path: String, in commit: ObjectID) throws(GitError) -> Found? {
    let root: ObjectID
    if let known = trees[commit] {
      root = known
    } else {
      root = try repository.commit(commit).tree
      if trees.count >= Self.limit { trees.removeAll(keepingCapacity: true) }
      trees[commit] = root
    }
    let place = Place(tree: root, path: path)
    if let known = found[place] { return known }
    var entry: Found? = Found(mode: .folder, id: root)
    for name in path.split(separator: "/") {
      guard let folder = entry, folder.mode.isFolder else {
        entry = nil
        break
      }
      entry = try children(of: folder.id)[String(name)]
    }
    if found.count >= Self.limit { found.removeAll(keepingCapacity: true) }
    found[place] = .some(entry)
    return entry
  }

  /// What stands in a folder, by name; of names that are no UTF-8 nothing is found.
  private mutating func children(of tree: ObjectID) throws(GitError) -> [String: Found] {
    if let known = read[tree] { return known }
    var children: [String: Found] = [:]
    for entry in try repository.tree(tree) {
      guard let name = String(validating: entry.name, as: UTF8.self) else { continue }
      children[name] = Found(mode: entry.mode, id: entry.id)
    }
    if read.count >= 32 { read.removeAll(keepingCapacity: true) }
    read[tree] = children
    return children
  }

  /// The tree of a commit that was asked for before.
  func knows(_ commit: ObjectID) -> Bool { trees[commit] != nil }

  private static let limit = 4096
}
