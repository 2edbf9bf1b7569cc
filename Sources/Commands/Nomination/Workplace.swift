internal import Arguments
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
    do throws(GitError) {
      self.init(try context.repository(), in: context)
    } catch {
      throw Failure(error, status: error.code == .unsupportedFormat ? .undecided : .failure)
    }
  }

  /// A repository that was opened where the user stands.
  init(_ repository: Repository, in context: borrowing Context) {
    self.repository = repository
    directory = context.directory
    environment = context.environment
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

  /// An absolute path as the user would write it.
  func shown(_ path: String) -> String {
    Path.relative(path, to: directory)
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

  /// That no connector of an id is here, and which one was probably meant.
  func unknown(_ id: ConnectorID, _ audit: Audit, _ folders: ConnectorFolders?) -> UsageError {
    if let folder = uncommittedFolders(under: audit.policy.authority).first(where: { $0.id == id }) {
      return UsageError("there is no connector '\(id)' here", hint: folder.hint)
    }
    let known = Set(audit.book.connectors + (folders?.ids ?? [])).sorted().map(\.text)
    return UsageError(
      "there is no connector '\(id)' here", word: id.text, known: known,
      otherwise: "hallmark status lists those that there are")
  }

  /// The commit that is looked at: `HEAD`, in a bare repository that of the protected branch.
  var currentCommit: ObjectID? {
    guard repository.isBare else { return try? repository.head().commit }
    let branch = (try? repository.configuration().string("hallmark.protect")) ?? "refs/heads/main"
    return try? repository.target(of: branch)
  }

  /// The connector folders as they are now.
  func currentFolders(under authority: Authority?) -> ConnectorFolders? {
    guard let commit = currentCommit, let tree = try? repository.commit(commit).tree else { return nil }
    return ConnectorFolders(in: tree, of: repository, roots: authority?.newest?.roots ?? .standard)
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
