internal import Arguments
internal import Connectors
internal import Gate
internal import Git
internal import Platform

/// What `--staged`, `--rev` and `--since` ask for.
struct Revisions {
  private let isStaged: Bool
  private let revision: String?
  private let since: String?

  /// What was asked for; nil where the work tree is checked as it is.
  init?(_ invocation: Invocation, _ options: CheckOptions) throws(UsageError) {
    isStaged = invocation.has(CheckCommand.staged)
    revision = invocation.value(of: CheckCommand.revision)
    since = invocation.value(of: CheckCommand.since)
    guard isStaged || revision != nil || since != nil else { return nil }
    guard !isStaged || revision == nil else {
      throw UsageError("'--staged' and '--rev' name two things to check", hint: "leave one of them out")
    }
    guard options.mending == nil || (!isStaged && revision == nil) else {
      throw UsageError(
        "only the work tree can be mended", hint: "leave --staged and --rev out, and stage what was mended (git add)")
    }
  }

  /// The connectors that are asked for, read from where they are asked for.
  func targets(_ paths: [String], in context: borrowing Context) throws -> CheckTargets {
    let git = try context.repository()
    let top = git.workTree ?? git.gitDirectory
    let shared = SharedRepository(git)
    let (isStaged, revision, since) = (isStaged, revision, since)
    let (index, tree, base) = try shared.with { (git) throws(GitError) in
      (
        isStaged ? try git.index() : nil,
        try revision.map { (name) throws(GitError) in try git.resolveTree(name) },
        try since.map { (name) throws(GitError) in try git.resolveTree(name) }
      )
    }
    let files: any FileSource =
      if let index {
        GitFiles(snapshot: try Snapshot(index: index, of: shared))
      } else if let tree {
        GitFiles(snapshot: try Snapshot(tree: tree, of: shared))
      } else {
        WorkTree(top: top)
      }
    let conflicts = index.map { StagedConflicts($0, top: top) }
    try conflicts?.check(in: context) { $0.isWithin(".hallmark") }
    var repository = try CheckedRepository(top: top, files: files, git: shared, in: context)
    let asked = paths.map { Path.relative(context.absolute($0), to: top) }
    try conflicts?.check(in: context) { path in
      guard let folder = repository.connectorFolder(of: path) else { return false }
      return asked.isEmpty || asked.contains { $0 == "." || folder.isWithin($0) || $0.isWithin(folder) }
    }
    var folders = try chosen(paths, of: repository, in: context)
    if let base {
      let side = GitFiles(snapshot: try Snapshot(tree: base, of: shared))
      repository.baseline = Baseline(sides: [side], readsDefinitions: true)
      folders = try folders.filter { try Self.differs($0.path, files, side) }
    }
    return CheckTargets(folders, of: repository, isWhole: paths.isEmpty && base == nil)
  }

  private func chosen(
    _ paths: [String], of repository: CheckedRepository, in context: borrowing Context
  ) throws -> [CheckTargets.Folder] {
    let all = try repository.connectors()
    if paths.isEmpty { return all }
    var chosen: Set<CheckTargets.Folder> = []
    for path in paths {
      let inside = Path.relative(context.absolute(path), to: repository.top)
      let found = inside == "." ? all : all.filter { $0.path.isWithin(inside) || inside.isWithin($0.path) }
      let place = isStaged ? "the index" : revision ?? "the work tree"
      guard !found.isEmpty else {
        throw Failure(
          "there is no connector in \(path), as \(place) has it",
          hint: repository.whereConnectorsStand)
      }
      chosen.formUnion(found)
    }
    return all.filter(chosen.contains)
  }

  /// Whether a folder holds something else than it does on the other side.
  private static func differs(_ folder: String, _ files: any FileSource, _ side: GitFiles) throws -> Bool {
    let now = try files.names(in: folder)
    let before = side.names(in: folder)
    guard now.files.map(\.path) == before.files.map(\.path), now.files.map(\.kind) == before.files.map(\.kind) else {
      return true
    }
    return zip(now.files, before.files).contains { file, old in
      if !file.blob.isEmpty { return file.blob != old.blob }
      guard case .success(let bytes) = now.content(of: file) else { return true }
      return ObjectID(ofBlob: bytes).hex != old.blob
    }
  }
}
