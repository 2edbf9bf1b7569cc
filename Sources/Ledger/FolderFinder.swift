internal import Git

/// Finds what stands at a path in a commit, many times over: what the last answers read is kept.
struct FolderFinder {
  private let repository: Repository
  private var trees: [ObjectID: ObjectID] = [:]
  private var read: [ObjectID: [UInt8]] = [:]
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
    for name in path.utf8.split(separator: UInt8(ascii: "/")) {
      guard let folder = entry, folder.mode.isFolder else {
        entry = nil
        break
      }
      entry = try Found.find(Array(name), in: bytes(of: folder.id))
    }
    if found.count >= Self.limit { found.removeAll(keepingCapacity: true) }
    found[place] = .some(entry)
    return entry
  }

  private mutating func bytes(of tree: ObjectID) throws(GitError) -> [UInt8] {
    if tree == Repository.emptyTree { return [] }
    if let known = read[tree] { return known }
    let bytes = try repository.read(tree, as: .tree).bytes
    if read.count >= 32 { read.removeAll(keepingCapacity: true) }
    read[tree] = bytes
    return bytes
  }

  private static let limit = 4096
}

extension FolderFinder.Found {
  /// The entry of a name in a raw tree, without reading the others.
  static func find(_ name: [UInt8], in bytes: [UInt8]) throws(GitError) -> FolderFinder.Found? {
    var index = 0
    while index < bytes.count {
      var mode: UInt32 = 0
      while index < bytes.count, bytes[index] != UInt8(ascii: " ") {
        mode = mode << 3 | UInt32(bytes[index] & 7)
        index += 1
      }
      let start = index + 1
      var end = start
      while end < bytes.count, bytes[end] != 0 { end += 1 }
      guard end + ObjectID.byteCount < bytes.count, start <= end else {
        throw GitError(.invalidObject, "a tree is malformed", hint: "git fsck shows which")
      }
      let next = end + 1 + ObjectID.byteCount
      if end - start == name.count, bytes[start..<end].elementsEqual(name) {
        guard let id = ObjectID(bytes: bytes[(end + 1)..<next]) else { return nil }
        return FolderFinder.Found(mode: FileMode(rawValue: mode), id: id)
      }
      index = next
    }
    return nil
  }
}
