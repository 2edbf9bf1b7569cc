import Checking
import Connectors
import Documents
import Git

extension Submission {
  /// Larger files are not searched line by line.
  private static let largestText = 8 << 20

  /// Reads what a step changes.
  func change(of step: Step, in roots: Roots, chains: Chains?) throws(GitError) -> CommitChange {
    var files: [CommitChange.FileChange] = []
    // Of a push as a whole only the folders count; its files are looked at commit by commit.
    if step.occasion != .push {
      for change in step.changes { files.append(try file(change)) }
    }
    var folders: [CommitChange.FolderChange] = []
    for folder in changedFolders(of: step.changes.map(\.path), in: roots) {
      folders.append(try self.folder(folder, step, roots, step.occasion == .push ? chains : nil))
    }
    return CommitChange(step.occasion, message: step.message, files: files, folders: folders)
  }

  private func file(_ change: TreeChange) throws(GitError) -> CommitChange.FileChange {
    let entry = FileEntry(path: change.path.text, size: 0)
    var size = 0
    var (old, new): ([UInt8]?, [UInt8]?)
    if let side = change.new, side.mode.isFile {
      size = try repository.with { (git) throws(GitError) in try git.header(of: side.id).size }
      if size <= Self.largestText, !entry.isPicture { new = try blob(side.id) }
    }
    if new != nil, let side = change.old, side.mode.isFile { old = try blob(side.id) }
    return CommitChange.FileChange(
      path: change.path.text, oldBlob: change.old?.id.hex, newBlob: change.new?.id.hex, size: size, old: old, new: new)
  }

  private func blob(_ id: ObjectID) throws(GitError) -> [UInt8] {
    try repository.with { (git) throws(GitError) in
      try git.header(of: id).size <= Self.largestText ? git.blob(id) : []
    }
  }

  private func folder(
    _ folder: GitPath, _ step: Step, _ roots: Roots, _ chains: Chains?
  ) throws(GitError) -> CommitChange.FolderChange {
    var newBlobs: [String: String] = [:]
    for file in try files(in: folder, after: step) { newBlobs[file.path] = file.blob }
    var oldBlobs = newBlobs
    for change in step.changes where change.path.isWithin(folder) {
      let path = String(decoding: change.path.bytes.dropFirst(folder.bytes.count + 1), as: UTF8.self)
      oldBlobs[path] = change.old?.id.hex
    }
    let root = roots.root(ofFolder: folder.text)
    let id = roots.id(ofFolder: folder.text)
    var standing: ChainStanding?
    var (connector, base): (Connector?, Connector?)
    if let id, let chains {
      standing = chains.standing(id, in: folder.text, tree: try tree(of: folder, after: step))
      if standing?.published.isEmpty == false {
        connector = chains.connector(id, in: folder.text, of: snapshot)
        base = bases.first.flatMap { chains.connector(id, in: folder.text, of: $0) }
      }
    }
    return CommitChange.FolderChange(
      folder: folder.text, id: id?.description, profile: root?.profile ?? .certified,
      oldBlobs: oldBlobs, newBlobs: newBlobs,
      title: try step.occasion == .commit && root?.profile == .independent ? title(newBlobs) : nil,
      standing: standing, connector: connector, base: base)
  }

  /// The tree of a folder after a step; nil where there is no such folder.
  private func tree(of folder: GitPath, after step: Step) throws(GitError) -> ObjectID? {
    guard let tree = step.tree else { return nil }
    return try repository.with { (git) throws(GitError) in
      guard let entry = try git.entry(at: folder, in: tree), entry.mode.isFolder else { return nil }
      return entry.id
    }
  }

  /// The names and blobs of a folder after a step.
  private func files(in folder: GitPath, after step: Step) throws(GitError) -> [(path: String, blob: String)] {
    guard let tree = step.tree else { return snapshot.names(in: folder).map { ($0.path, $0.blob) } }
    return try repository.with { (git) throws(GitError) in
      guard let entry = try git.entry(at: folder, in: tree), entry.mode.isFolder else { return [] }
      return try git.files(in: entry.id).map { ($0.path.text, $0.id.hex) }
    }
  }

  private func title(_ blobs: [String: String]) throws(GitError) -> String? {
    guard let name = Layout.native.definitionNames.first(where: { blobs[$0] != nil }), let hex = blobs[name],
      let id = ObjectID(hex: hex)
    else { return nil }
    let bytes = try blob(id)
    let document = name.hasSuffix(".json") ? Document.json(bytes) : Document.yaml(bytes)
    return document.root?["info"]?["title"]?.string
  }
}
