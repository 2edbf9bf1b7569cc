internal import Connectors
internal import Platform

/// What the paths on the command line of `check` stand for.
struct CheckTargets {
  /// A connector's folder in its repository.
  struct Folder: Sendable, Hashable {
    let path: String
    let layout: Layout?
    let profile: Profile
  }

  /// What is checked as one piece of work.
  struct Item: Sendable {
    /// What it is.
    enum Subject: Sendable {
      case folder(Folder)
      /// A definition without its folder, by its path in the repository.
      case definition(String, Profile)
    }

    /// The repository, by its place in `repositories`.
    let repository: Int
    let subject: Subject
  }

  private(set) var repositories: [CheckedRepository] = []
  private(set) var items: [Item] = []
  /// The repositories all of whose connectors are checked, so that they can be compared.
  private(set) var whole: Set<Int> = []

  /// Finds out what paths stand for; without any it is the repository where the user stands.
  init(_ paths: [String], in context: borrowing Context) throws {
    for path in paths.isEmpty ? ["."] : paths {
      let absolute = context.absolute(path)
      guard let status = FileStatus.ifPresent(absolute) else { throw PlatformError("read", path, .missing) }
      switch status.kind {
      case .directory: try add(folder: absolute, path, in: context)
      case .file: try add(file: absolute, path, in: context)
      case .symbolicLink, .special: throw PlatformError("read", path, .isSpecial)
      }
    }
    try leaveOutWhatFoldersInclude()
    // One path may lie within another.
    var seen: Set<String> = []
    items = items.filter { seen.insert("\($0.repository) \($0.path)").inserted }
    items.sort { ($0.repository, $0.path + "/") < ($1.repository, $1.path + "/") }
  }

  /// Connectors of one repository that were chosen already.
  init(_ folders: [Folder], of repository: CheckedRepository, isWhole: Bool) {
    repositories = [repository]
    items = folders.map { Item(repository: 0, subject: .folder($0)) }
    whole = isWhole ? [0] : []
  }

  private mutating func add(folder: String, _ path: String, in context: borrowing Context) throws {
    let number = try repository(at: CheckedRepository.top(of: folder), in: context)
    let repository = repositories[number]
    let inside = Path.relative(folder, to: repository.top)
    let connectors = try repository.connectors()
    let chosen = inside == "." ? connectors : connectors.filter { $0.path.isWithin(inside) || inside.isWithin($0.path) }
    let roots = repository.configuration.roots.all.map { $0.path }
    if inside == "." { whole.insert(number) }
    if !chosen.isEmpty || roots.contains(inside) {
      items += chosen.map { Item(repository: number, subject: .folder($0)) }
    } else if try CheckedRepository.isConnector(folder) {
      let place = inside == "." ? "" : inside
      let loose = Folder(path: place, layout: nil, profile: Profile(folder: place))
      items.append(Item(repository: number, subject: .folder(loose)))
    } else if inside != "." || !roots.contains(where: { FileStatus.ifPresent(repository.absolute($0)) != nil }) {
      throw Failure(
        "there is no connector in \(path)",
        hint: context.isInBareRepository
          ? "a bare repository has no files; check a commit: hallmark check --rev HEAD"
          : repository.whereConnectorsStand
      )
    }
  }

  private mutating func add(file: String, _ written: String, in context: borrowing Context) throws {
    let number = try repository(at: CheckedRepository.top(of: Path.parent(of: file)), in: context)
    let path = Path.relative(file, to: repositories[number].top)
    guard FolderFiles.canBeDefinition(Path.name(of: path)), !path.isWithin(".hallmark") else {
      throw try repositories[number].refusal(ofFile: path, written, in: context)
    }
    let profile =
      repositories[number].configuration.roots.root(ofFolder: Path.parent(of: path))?.profile ?? Profile(folder: path)
    items.append(Item(repository: number, subject: .definition(path, profile)))
  }

  /// A folder's definition is checked with the folder, once.
  private mutating func leaveOutWhatFoldersInclude() throws {
    guard items.contains(where: \.isFile) else { return }
    var folders: [String: Folder] = [:]
    for case (let number, .folder(let folder)) in items.map({ ($0.repository, $0.subject) }) {
      folders["\(number) \(folder.path)"] = folder
    }
    items = try items.filter { item in
      guard case .definition(let path, _) = item.subject else { return true }
      let parent = Path.parent(of: path)
      guard let folder = folders["\(item.repository) \(parent == "." ? "" : parent)"] else { return true }
      let tree = try repositories[item.repository].files.names(in: folder.path)
      let files = FolderFiles(tree, layout: folder.layout ?? Layout(of: tree))
      return files.definition?.path != Path.name(of: path)
    }
  }

  /// That there is no connector where all of them were asked for.
  var nothingFound: String? {
    guard items.isEmpty, let number = whole.first else { return nil }
    return repositories[number].nothingFound
  }

  private mutating func repository(at top: String, in context: borrowing Context) throws -> Int {
    if let known = repositories.firstIndex(where: { $0.top == top }) { return known }
    repositories.append(try CheckedRepository(top: top, files: WorkTree(top: top), in: context))
    return repositories.count - 1
  }
}

extension CheckTargets.Item {
  /// Whether it is a definition alone.
  fileprivate var isFile: Bool {
    if case .definition = subject { true } else { false }
  }

  /// The path in the repository.
  var path: String {
    switch subject {
    case .folder(let folder): folder.path
    case .definition(let path, _): path
    }
  }
}

extension String {
  /// Whether a path is a folder's own or below it.
  func isWithin(_ folder: String) -> Bool {
    self == folder || hasPrefix(folder + "/")
  }
}
