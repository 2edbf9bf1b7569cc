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
    let names = Set(folders.map(Self.loosely))
    var found: [GitPath] = []
    for root in roots.all {
      for folder in self.folders(in: GitPath(root.path)) where !own.contains(folder) {
        let isNear =
          files(in: folder).contains { blobs.contains($0.id) } || names.contains(Self.loosely(folder))
          || (!roots.ids.isEmpty && roots.ids[folder.text] != nil)
        if isNear { found.append(folder) }
      }
    }
    return found
  }

  /// The name of a folder by which ids and case twins are alike.
  private static func loosely(_ folder: GitPath) -> String {
    ConnectorID.slug(of: String(decoding: folder.components.last ?? [], as: UTF8.self))
  }
}
