internal import Connectors
internal import Git
internal import Ledger
internal import Nomination
internal import Platform

/// The repository that a command about chains works in.
struct Workplace {
  let repository: Repository
  private let directory: String
  private let environment: Environment

  /// The repository that the user stands in.
  init(_ context: borrowing Context) throws(Failure) {
    directory = context.directory
    environment = context.environment
    do throws(GitError) {
      repository = try Repository.open(at: directory, environment: environment.variables)
    } catch {
      throw Failure(error, status: error.code == .unsupportedFormat ? .undecided : .failure)
    }
  }

  /// The repository once more, for work on several threads.
  func shared() throws(GitError) -> SharedRepository {
    SharedRepository(try Repository.open(at: directory, environment: environment.variables))
  }

  /// An auditor of the repository.
  func auditor() throws(GitError) -> Auditor {
    let (directory, variables) = (directory, environment.variables)
    return try Auditor(repository) { () throws(GitError) in
      try Repository.open(at: directory, environment: variables)
    }
  }

  /// The ids that the user names; a word that is none is an error.
  static func ids(_ words: [String]) throws(Failure) -> [ConnectorID] {
    var ids: [ConnectorID] = []
    for word in words { ids.append(try id(word)) }
    return ids
  }

  /// The id that the user names.
  static func id(_ word: String) throws(Failure) -> ConnectorID {
    guard let id = ConnectorID(word) else {
      throw Failure("'\(word)' is no connector id", hint: "lower-case letters, digits and '-', as in the folder's name")
    }
    return id
  }

  /// The commit that is looked at: `HEAD`, in a bare repository that of the protected branch.
  var currentCommit: ObjectID? {
    guard repository.isBare else { return try? repository.head().commit }
    let branch = (try? repository.configuration().string("hallmark.protect")) ?? "refs/heads/main"
    return try? repository.target(of: branch)
  }

  /// The tree of a folder as it is now: at `HEAD`, in a bare repository on the protected branch.
  func currentTree(of folder: String) -> ObjectID?? {
    guard let commit = currentCommit, let tree = try? repository.commit(commit).tree else { return nil }
    guard let entry = try? repository.entry(at: GitPath(folder), in: tree), entry.mode.isFolder else {
      return .some(nil)
    }
    return entry.id
  }

  /// Whether a folder gives this id, under the newest policy's configuration or that of the work tree.
  func hasFolder(_ id: ConnectorID, under authority: Authority?) -> Bool {
    folders(under: authority)[id] != nil
  }

  /// The folders of connectors as they are now, by id.
  func folders(under authority: Authority?) -> [ConnectorID: String] {
    guard let commit = currentCommit, let tree = try? repository.commit(commit).tree else { return [:] }
    return folders(in: tree, roots: authority?.newest?.roots ?? .standard)
  }

  /// The folders of connectors in a tree, by id.
  func folders(in tree: ObjectID, roots: Roots) -> [ConnectorID: String] {
    var folders: [ConnectorID: String] = [:]
    for root in roots.all {
      guard let entry = try? repository.entry(at: GitPath(root.path), in: tree), entry.mode.isFolder,
        let children = try? repository.tree(entry.id)
      else { continue }
      for child in children where child.mode.isFolder {
        let name = String(decoding: child.name, as: UTF8.self)
        let path = root.path.isEmpty ? name : "\(root.path)/\(name)"
        if let id = roots.id(ofFolder: path), folders[id] == nil { folders[id] = path }
      }
    }
    return folders
  }

  /// Whether the folder of a chain is another now than what its last step binds; nil where that is not known.
  func isStale(_ chain: ChainVerdict) -> Bool? {
    guard let terms = chain.head?.transition?.terms, let tree = currentTree(of: terms.folder) else { return nil }
    return tree?.hex != terms.tree
  }
}

extension Failure {
  /// An error of git's data, with the status that its question calls for.
  init(_ error: GitError, status: ExitStatus) {
    self.init(error.message, hint: error.hint, status: status)
  }
}

extension GitError: Tellable {
  var failure: Failure { Failure(self, status: .failure) }
}
