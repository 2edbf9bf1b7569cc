public import Connectors
public import Git

extension Snapshot {
  /// The connectors of which names and blob ids can tell something about some others: those that hold one of the same
  /// blobs, and those that may have the same id or a name that differs in case only.
  ///
  /// All others need not be looked at to compare by names and blob ids, however many there are.
  public func neighbours(of folders: [GitPath], in roots: Roots) -> [GitPath] {
    let own = Set(folders)
    var blobs: Set<ObjectID> = []
    for folder in folders { for file in files(in: folder) where file.mode.isFile { blobs.insert(file.id) } }
    let names = Set(folders.map { Self.looseHash($0.bytes[...]) })
    var found: [GitPath] = []
    for root in roots.all {
      for files in filesByFolder(in: GitPath(root.path)) {
        let folder = files.folder
        let isNear =
          names.contains(Self.looseHash(folder)) || files.files.contains { blobs.contains($0.id) }
          || (!roots.ids.isEmpty && roots.ids[GitPath(bytes: folder).text] != nil)
        if isNear, !own.contains(GitPath(bytes: folder)) { found.append(GitPath(bytes: folder)) }
      }
    }
    return found
  }

  /// A hash of the last name of a path, the same for names by which ids and case twins are alike.
  private static func looseHash(_ path: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let name = path.lastIndex(of: UInt8(ascii: "/")).map { path[($0 + 1)...] } ?? path
    for byte in name {
      let lowered = byte | 0x20
      let isLetter = lowered >= UInt8(ascii: "a") && lowered <= UInt8(ascii: "z")
      guard isLetter || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")) else { continue }
      hash = (hash ^ UInt64(isLetter ? lowered : byte)) &* 0x100_0000_01B3
    }
    return hash
  }
}
