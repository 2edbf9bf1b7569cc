public import Connectors
public import Git

/// The files of a repository as the index or a commit has them.
///
/// Only names, modes and ids are held; a file is read from the object database when somebody asks for it, never from
/// the work tree.
public struct Snapshot: Sendable {
  /// A file, with all folders' names.
  public struct File: Sendable, Hashable {
    /// The path from the top.
    public let path: GitPath
    /// What it is.
    public let mode: FileMode
    /// The blob, or the commit of a submodule.
    public let id: ObjectID
  }

  /// All files, in the order of their paths' bytes.
  public let files: [File]
  private let objects: ObjectReader

  /// What is staged in the index that git names.
  ///
  /// Entries that only intend to add a file are not there. Of a path in conflict, the first version stands for it.
  public init(index: Index, of repository: SharedRepository) throws(GitError) {
    var files: [File] = []
    let entries = try repository.with { (git) throws(GitError) in try git.expanded(index) }
    files.reserveCapacity(entries.count)
    for entry in entries where !entry.isIntentToAdd && files.last?.path != entry.path {
      files.append(File(path: entry.path, mode: entry.mode, id: entry.id))
    }
    self.init(files: files, objects: ObjectReader(repository))
  }

  /// What a tree holds; nil is the empty one.
  public init(tree: ObjectID?, of repository: SharedRepository) throws(GitError) {
    let listed = try repository.with { (git) throws(GitError) in
      try tree.map { id throws(GitError) in try git.files(in: id) }
    }
    self.init(
      files: (listed ?? []).map { File(path: $0.path, mode: $0.mode, id: $0.id) }, objects: ObjectReader(repository))
  }

  private init(files: [File], objects: ObjectReader) {
    self.files = files
    self.objects = objects
  }

  /// The snapshot from which these changes, in the order of their paths, led to this one; nothing is read for it.
  public func before(_ changes: [TreeChange]) -> Snapshot {
    var before: [File] = []
    before.reserveCapacity(files.count)
    var rest = files[...]
    for change in changes.sorted(by: { $0.path < $1.path }) {
      let next = position(notBefore: change.path.bytes)
      before += files[rest.startIndex..<next]
      rest = files[next...]
      if rest.first?.path == change.path { rest.removeFirst() }
      if let old = change.old { before.append(File(path: change.path, mode: old.mode, id: old.id)) }
    }
    return Snapshot(files: before + rest, objects: objects)
  }

  /// Why an object could not be read, if one could not: a verdict without it would be none.
  public var failure: GitError? { objects.failure }

  /// The file at a path; nil where there is none.
  public subscript(path: GitPath) -> File? {
    let first = position(notBefore: path.bytes)
    return first < files.count && files[first].path == path ? files[first] : nil
  }

  /// The content of a file; nil where there is none, or something else than a file.
  public func content(of path: GitPath, limit: Int) throws(GitError) -> [UInt8]? {
    guard let file = self[path], file.mode.isFile else { return nil }
    return try objects.blob(file.id, limit: limit)
  }

  /// The folders that stand directly in a root and hold a file, in the order of their files' paths.
  public func folders(in root: GitPath) -> [GitPath] {
    filesByFolder(in: root).map { GitPath(bytes: $0.folder) }
  }

  /// The files of each folder that stands directly in a root.
  func filesByFolder(in root: GitPath) -> [(folder: ArraySlice<UInt8>, files: ArraySlice<File>)] {
    let start = root.bytes.isEmpty ? 0 : root.bytes.count + 1
    var found: [(folder: ArraySlice<UInt8>, files: ArraySlice<File>)] = []
    var (folder, own): (ArraySlice<UInt8>, Range<Int>) = ([], 0..<0)
    for position in range(of: root) {
      let bytes = files[position].path.bytes
      guard let slash = bytes[start...].firstIndex(of: UInt8(ascii: "/")) else { continue }
      // All of them begin with the root.
      if slash != folder.endIndex || own.isEmpty || !bytes[start..<slash].elementsEqual(folder[start...]) {
        if !own.isEmpty { found.append((folder, files[own])) }
        (folder, own) = (bytes[..<slash], position..<position)
      }
      own = own.lowerBound..<(position + 1)
    }
    if !own.isEmpty { found.append((folder, files[own])) }
    return found
  }

  /// The files of a folder.
  public func files(in folder: GitPath) -> ArraySlice<File> {
    files[range(of: folder)]
  }

  /// The files of a folder as the checks see them; sizes are looked up, contents are not read.
  public func tree(of folder: GitPath) -> Tree {
    let range = range(of: folder)
    let entries = range.map { position in
      entry(position, in: folder, size: files[position].mode.isFile ? objects.size(of: files[position].id) : 0)
    }
    return Tree(files: entries, read: content)
  }

  /// The content of a file of a tree or of names that this snapshot gave.
  public func content(of entry: FileEntry) -> Result<[UInt8], ReadFailure> {
    do throws(GitError) {
      return .success(try objects.blob(files[entry.handle].id, limit: .max))
    } catch {
      return .failure(ReadFailure(error.message))
    }
  }

  /// The names and blob ids of a folder's files, without their sizes: what rules that compare all connectors need.
  public func names(in folder: GitPath) -> [FileEntry] {
    range(of: folder).map { entry($0, in: folder, size: 0) }
  }

  private func entry(_ position: Int, in folder: GitPath, size: Int) -> FileEntry {
    let file = files[position]
    let start = folder.bytes.isEmpty ? 0 : folder.bytes.count + 1
    return FileEntry(
      path: String(decoding: file.path.bytes[start...], as: UTF8.self), kind: FileEntry.Kind(file.mode), size: size,
      blob: file.id.hex, handle: position)
  }

  private func range(of folder: GitPath) -> Range<Int> {
    guard !folder.bytes.isEmpty else { return 0..<files.count }
    let slash = UInt8(ascii: "/")
    let start = position(notBefore: folder.bytes + [slash])
    return start..<max(start, position(notBefore: folder.bytes + [slash + 1]))
  }

  private func position(notBefore bytes: [UInt8]) -> Int {
    var (low, high) = (0, files.count)
    while low < high {
      let middle = (low + high) / 2
      if files[middle].path.bytes.lexicographicallyPrecedes(bytes) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension FileEntry.Kind {
  init(_ mode: FileMode) {
    switch mode {
    case .link: self = .symlink
    case .submodule: self = .submodule
    case .executable: self = .executable
    default: self = .file
    }
  }
}
