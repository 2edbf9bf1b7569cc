internal import Connectors
internal import Git
internal import Ledger
internal import Nomination

/// The connector folders of a tree, read in one pass over its roots.
struct ConnectorFolders {
  private var trees: [String: ObjectID] = [:]
  private var paths: [ConnectorID: String] = [:]

  init(in tree: ObjectID, of repository: Repository, roots: Roots) {
    for root in roots.all {
      guard let entry = try? repository.entry(at: GitPath(root.path), in: tree), entry.mode.isFolder,
        let children = try? repository.tree(entry.id)
      else { continue }
      for child in children where child.mode.isFolder {
        let name = String(decoding: child.name, as: UTF8.self)
        let path = root.path.isEmpty ? name : "\(root.path)/\(name)"
        trees[path] = child.id
        if let id = roots.id(ofFolder: path), paths[id] == nil { paths[id] = path }
      }
    }
  }

  /// The ids that a folder gives, in byte order.
  var ids: [ConnectorID] { paths.keys.sorted() }

  /// The folder of a connector.
  func path(of id: ConnectorID) -> String? { paths[id] }

  /// Whether the folder of a chain is another than what its last step binds; nil without a step.
  func isStale(_ chain: ChainVerdict) -> Bool? {
    guard let terms = chain.head?.transition?.terms else { return nil }
    return trees[terms.folder] != ObjectID(terms.tree)
  }
}
