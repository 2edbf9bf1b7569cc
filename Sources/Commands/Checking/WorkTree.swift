internal import Connectors
internal import Platform

/// The files of a repository as they stand in the file system; no repository is opened for them.
struct WorkTree: FileSource {
  /// The absolute path of the repository's top.
  let top: String

  /// More files than this in one connector's folder are not looked at.
  private static let mostFiles = 100_000
  /// Deeper folders are not looked into.
  private static let deepest = 64

  /// The path of a file or folder of the repository in the file system.
  func absolute(_ path: String) -> String {
    path.isEmpty ? top : Path.join(top, path)
  }

  /// The content of a file of the repository; nil where there is none.
  func content(of path: String, limit: Int) throws(PlatformError) -> [UInt8]? {
    do throws(PlatformError) {
      return try File.read(absolute(path), limit: limit)
    } catch {
      if error.reason == .missing || error.reason == .notDirectory { return nil }
      throw error
    }
  }

  /// The folders that stand directly in another, in the order of their names; hidden ones are no connectors.
  func folders(in root: String) throws(PlatformError) -> [String] {
    guard FileStatus.ifPresent(absolute(root))?.kind == .directory else { return [] }
    return try Directory.entries(of: absolute(root))
      .filter { $0.kind == .directory && $0.bytes.first != UInt8(ascii: ".") }
      .map { root.isEmpty ? $0.name : root + "/" + $0.name }
  }

  /// The files of a folder and of those within it, as the checks see them.
  func tree(of folder: String) throws(PlatformError) -> Tree {
    var files: [(path: [UInt8], status: FileStatus)] = []
    let base = try raw(folder)
    try list(base, under: [], depth: 0, into: &files)
    files.sort { $0.path.lexicographicallyPrecedes($1.path) }
    let entries = files.enumerated().map { number, file in
      FileEntry(
        path: String(decoding: file.path, as: UTF8.self), kind: FileEntry.Kind(file.status), size: file.status.size,
        handle: number)
    }
    let paths = files.map { base.appending($0.path) }
    return Tree(files: entries) { entry in
      do throws(PlatformError) {
        let path = paths[entry.handle]
        if entry.kind == .symlink { return .success(try File.linkTarget(path)) }
        return .success(try File.read(path, listedSize: entry.size))
      } catch {
        return .failure(ReadFailure(error.reason.text))
      }
    }
  }

  /// The path of a folder as the file system has it: of a connector, whose name need not be UTF-8, the one that is
  /// shown like this.
  private func raw(_ folder: String) throws(PlatformError) -> RawPath {
    let path = absolute(folder)
    guard folder.unicodeScalars.contains("\u{FFFD}"), FileStatus.ifPresent(path) == nil else { return RawPath(path) }
    let parent = Path.parent(of: path)
    let found = try Directory.entries(of: parent).first { !$0.isText && $0.name == Path.name(of: path) }
    return found.map { RawPath(parent).appending($0.bytes) } ?? RawPath(path)
  }

  func names(in folder: String) throws(PlatformError) -> Tree {
    try tree(of: folder)
  }

  func checkComplete() {}

  private func list(
    _ folder: RawPath, under prefix: [UInt8], depth: Int, into files: inout [(path: [UInt8], status: FileStatus)]
  ) throws(PlatformError) {
    for (name, status) in try Directory.statuses(of: folder, limit: WorkTree.mostFiles) {
      guard files.count < WorkTree.mostFiles else {
        throw PlatformError("list", folder.text, .tooMany(limit: WorkTree.mostFiles))
      }
      let path = prefix + name
      switch status.kind {
      case .directory where depth < WorkTree.deepest && name != Array(".git".utf8):
        try list(folder.appending(name), under: path + [0x2F], depth: depth + 1, into: &files)
      case .directory, .special: break
      case .file, .symbolicLink: files.append((path, status))
      }
    }
  }
}

extension FileEntry.Kind {
  fileprivate init(_ status: FileStatus) {
    switch status.kind {
    case .symbolicLink: self = .symlink
    default: self = status.isExecutable ? .executable : .file
    }
  }
}
