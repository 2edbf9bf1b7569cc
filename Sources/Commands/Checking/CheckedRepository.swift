internal import Arguments
internal import Checking
internal import Connectors
internal import Documents
internal import Gate
internal import Git
internal import Platform

/// A repository, or what stands in for one, with what is configured in it.
struct CheckedRepository: Sendable {
  /// The absolute path of its top.
  let top: String
  let files: any FileSource
  let configuration: Connectors.Configuration
  let suppressions: Suppressions
  /// The severities that the configuration sets.
  let severities: Severities

  /// What the findings are measured against; nil where every one of them counts.
  var baseline: Baseline?
  /// What was published of the connectors; read for what counts as an error unless it was published.
  let chains: Chains

  /// No configuration file is longer.
  private static let largestSetting = 4 << 20

  /// Reads what is configured below a top; the repository that has the chains may be open already.
  init(
    top: String, files: any FileSource, git: SharedRepository? = nil, in context: borrowing Context
  ) throws {
    self.top = top
    self.files = files
    let settings = try files.content(of: Connectors.Configuration.path, limit: CheckedRepository.largestSetting)
    let accepted = try files.content(of: Suppressions.path, limit: CheckedRepository.largestSetting)
    do {
      configuration = try settings.map { try Connectors.Configuration($0) } ?? .standard
      suppressions = try accepted.map { try Suppressions($0) } ?? .none
    } catch let error as ConfigurationError {
      let path = context.shown(Path.join(top, error.path))
      throw Failure(
        "\(path):\(error.place.line):\(error.place.column): \(error.message)", hint: error.hint)
    }
    let variables = context.environment.variables
    chains = Chains(under: configuration, now: context.now().seconds) { git ?? Self.git(at: top, variables) }
    var unknown: Connectors.Configuration.RuleSetting?
    severities = Severities(configuration) { unknown = unknown ?? $0 }
    if let unknown {
      let path = context.shown(Path.join(top, Connectors.Configuration.path))
      let closest = Spelling.closest(to: unknown.rule, among: Registry.rules.map { $0.id })
      throw Failure(
        "\(path):\(unknown.place.line):\(unknown.place.column): there is no rule '\(unknown.rule)'",
        hint: closest.map { "did you mean '\($0)'?" } ?? "'hallmark rules' lists the rules")
    }
  }

  /// The repository that has its work tree here.
  private static func git(at top: String, _ variables: [String: String]) -> SharedRepository? {
    guard let git = try? Repository.open(at: top, environment: variables), let workTree = git.workTree,
      Path.resolved(workTree) == Path.resolved(top)
    else { return nil }
    return SharedRepository(git)
  }

  /// The connector folders that the configured roots hold.
  func connectors() throws -> [CheckTargets.Folder] {
    try connectors(in: files)
  }

  /// The connector folders that the configured roots hold somewhere else.
  func connectors(in files: any FileSource) throws -> [CheckTargets.Folder] {
    var folders: [CheckTargets.Folder] = []
    for root in configuration.roots.all {
      for path in try files.folders(in: root.path) {
        folders.append(
          CheckTargets.Folder(path: path, layout: configuration.layout(in: root), profile: root.profile))
      }
    }
    return folders
  }

  /// Those of some paths that are connector folders of the configured roots somewhere else, in the same order.
  func connectors(among paths: Set<String>, in files: GitFiles) -> [CheckTargets.Folder] {
    let sorted = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return configuration.roots.all.flatMap { root in
      sorted.filter { configuration.roots.root(ofFolder: $0)?.path == root.path && files.isConnector($0) }.map {
        CheckTargets.Folder(path: $0, layout: configuration.layout(in: root), profile: root.profile)
      }
    }
  }

  /// The absolute path of a file or folder of the repository.
  func absolute(_ path: String) -> String {
    path.isEmpty ? top : Path.join(top, path)
  }

  /// The folder that is the top of what an absolute path lies in.
  ///
  /// That is the nearest one with `.hallmark` or `.git` in it. Where there is none, it is the path itself if roots stand
  /// in it; else a folder that bears the name of a root tells it, so that a copy without its repository can be checked
  /// as well, and with no such folder it is the path again.
  static func top(of folder: String) -> String {
    let above = Path.ancestors(of: folder)
    let marked = above.first { folder in
      [".hallmark", ".git"].contains { FileStatus.ifPresent(Path.join(folder, $0)) != nil }
    }
    if let marked { return marked }
    let names = Roots.standard.all.map(\.path)
    let holdsRoots = names.contains { name in
      // The root 'connectors' may hold a connector of that name.
      name != Path.name(of: folder) && FileStatus.ifPresent(Path.join(folder, name))?.kind == .directory
    }
    if holdsRoots { return folder }
    if let root = above.first(where: { names.contains(Path.name(of: $0)) }) { return Path.parent(of: root) }
    return folder
  }
}
