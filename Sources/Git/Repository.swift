import CGit2

/// A repository that is open for reading, and for writing objects and references.
///
/// It belongs to one task: libgit2's handle must not be used by two at once. The values that come out of it are
/// Sendable and outlive it. Replacement references (`refs/replace/`) are not followed.
public final class Repository {
  let handle: OpaquePointer
  let objects: OpaquePointer
  let environment: RepositoryEnvironment

  /// The repository's own directory (`.git`, or `.git/worktrees/NAME` of a linked work tree), without a final slash.
  public let gitDirectory: String
  /// The directory of what all work trees share: objects, references, configuration.
  public let commonDirectory: String
  /// The top of the work tree; nil in a bare repository.
  public let workTree: String?

  private var readConfiguration: Configuration?
  /// Trees that were read last; their names tell their content, so none is ever out of date.
  var recentTrees: [ObjectID: [TreeEntry]] = [:]
  /// Blobs that were read last.
  var recentBlobs: [ObjectID: [UInt8]] = [:]
  private var readShallow: Set<ObjectID>?
  /// The packs as they were when something was first read from one.
  private(set) lazy var shelf = PackShelf(self)
  /// What reads objects of a kind from them, and keeps those that others are stored as differences from.
  var packReaders: [ObjectKind: PackReader] = [:]

  /// Takes over both handles.
  init(handle: OpaquePointer, objects: OpaquePointer, environment: RepositoryEnvironment) {
    self.handle = handle
    self.objects = objects
    self.environment = environment
    gitDirectory = Self.directory(git_repository_path(handle))
    commonDirectory = Self.directory(git_repository_commondir(handle))
    workTree =
      environment.workTree
      ?? git_repository_workdir(handle).map { _ in
        // With GIT_DIR alone, git takes the directory where it stands as the top.
        environment.gitDirectory != nil && !Self.hasOwnWorkTree(handle)
          ? environment.directory : Self.directory(git_repository_workdir(handle))
      }
  }

  deinit {
    git_odb_free(objects)
    git_repository_free(handle)
  }

  /// The index that git names in `GIT_INDEX_FILE`, or this work tree's own.
  public var indexPath: String { environment.indexFile ?? gitDirectory + "/index" }

  /// Whether there is no work tree.
  public var isBare: Bool { workTree == nil }

  /// The configuration as git reads it here; it is read when first asked for.
  public func configuration() throws(GitError) -> Configuration {
    if let readConfiguration { return readConfiguration }
    let configuration = try Configuration.read(for: self)
    readConfiguration = configuration
    return configuration
  }

  /// The commits whose parents a shallow clone left out.
  public func shallowCommits() throws(GitError) -> Set<ObjectID> {
    if let readShallow { return readShallow }
    let bytes = try GitFile.read(commonDirectory + "/shallow", limit: 64 << 20) ?? []
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    let commits = Set(lines.compactMap { ObjectID(hex: String(decoding: $0, as: UTF8.self)) })
    readShallow = commits
    return commits
  }

  private static func directory(_ path: UnsafePointer<CChar>?) -> String {
    var text = path.map { String(cString: $0) } ?? ""
    while text.count > 1 && text.hasSuffix("/") { text.removeLast() }
    return text
  }

  /// Whether the repository itself says where its work tree is.
  private static func hasOwnWorkTree(_ handle: OpaquePointer) -> Bool {
    if git_repository_is_worktree(handle) != 0 { return true }
    var configuration: OpaquePointer?
    guard git_repository_config_snapshot(&configuration, handle) == 0 else { return false }
    defer { git_config_free(configuration) }
    var value: UnsafePointer<CChar>?
    return git_config_get_string(&value, configuration, "core.worktree") == 0
  }
}

@available(*, unavailable)
extension Repository: Sendable {}
