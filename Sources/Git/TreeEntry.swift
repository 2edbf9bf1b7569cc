/// One entry of a tree.
public struct TreeEntry: Hashable, Sendable {
  /// The name's bytes, a part of the tree's: most entries are looked at once, and no copy is worth it.
  public let name: ArraySlice<UInt8>
  /// What it is.
  public let mode: FileMode
  /// The blob, tree or commit.
  public let id: ObjectID

  /// The name as text, each byte that is not UTF-8 replaced by U+FFFD.
  public var text: String { String(decoding: name, as: UTF8.self) }

  /// Whether this entry stands before another in a tree, where a folder counts as if its name ended in `/`.
  func precedes(_ other: TreeEntry) -> Bool {
    sortKey.lexicographicallyPrecedes(other.sortKey)
  }

  var sortKey: ArraySlice<UInt8> { mode.isFolder ? name + [UInt8(ascii: "/")] : name }

  /// The entries of a tree object's content; nil where it is malformed.
  static func parse(_ bytes: [UInt8]) -> [TreeEntry]? {
    var entries: [TreeEntry] = []
    // About what an entry takes whose name is as long as many a folder's.
    entries.reserveCapacity(bytes.count / 40)
    var index = 0
    while index < bytes.count {
      var mode: UInt32 = 0
      let start = index
      while index < bytes.count, bytes[index] != UInt8(ascii: " ") {
        guard (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(bytes[index]), index - start < 7 else { return nil }
        mode = mode << 3 | UInt32(bytes[index] - UInt8(ascii: "0"))
        index += 1
      }
      index += 1
      guard index < bytes.count, let end = bytes[index...].firstIndex(of: 0) else { return nil }
      let idStart = end + 1
      guard end > index, idStart + ObjectID.byteCount <= bytes.count,
        let id = ObjectID(bytes: bytes[idStart..<idStart + ObjectID.byteCount]),
        !bytes[index..<end].contains(UInt8(ascii: "/"))
      else { return nil }
      entries.append(TreeEntry(name: bytes[index..<end], mode: FileMode(rawValue: mode), id: id))
      index = idStart + ObjectID.byteCount
    }
    return entries
  }
}

/// A file, link or submodule of a tree with all its folders' names.
public struct TreeFile: Hashable, Sendable {
  /// The path from the tree that was listed.
  public let path: GitPath
  /// What it is.
  public let mode: FileMode
  /// The blob, or the commit of a submodule.
  public let id: ObjectID
}
