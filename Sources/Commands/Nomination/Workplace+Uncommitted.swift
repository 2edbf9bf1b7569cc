internal import Connectors
internal import Encodings
internal import Git
internal import Ledger
internal import Nomination
internal import Platform

extension Workplace {
  /// A connector's folder that stands in the work tree and in no commit yet, so that nothing can be signed of it.
  struct UncommittedFolder {
    let id: ConnectorID
    /// The path as the user would write it.
    let path: String

    /// What to do about it.
    var hint: String {
      let word = ShellWord.quoted(path)
      return "\(path) is not committed yet: git add \(word) && git commit"
    }
  }

  /// The folders of the work tree's roots that are not in the commit which is looked at.
  func uncommittedFolders(under authority: Authority?) -> [UncommittedFolder] {
    guard let top = repository.workTree else { return [] }
    let roots = authority?.newest?.roots ?? .standard
    let committed = currentFolders(under: authority)
    let files = WorkTree(top: top)
    return roots.all.flatMap { (try? files.folders(in: $0.path)) ?? [] }.compactMap { path in
      guard let id = roots.id(ofFolder: path), committed?.path(of: id) == nil, !repository.isIgnored(path + "/"),
        let tree = try? files.names(in: path), !tree.files.isEmpty
      else { return nil }
      return UncommittedFolder(id: id, path: shown(files.absolute(path)))
    }
  }
}
