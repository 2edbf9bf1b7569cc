internal import Connectors
internal import Gate
internal import Git
internal import Platform

/// The files of a repository as git has them, in the index or in a commit.
struct GitFiles: FileSource {
  let snapshot: Snapshot

  func content(of path: String, limit: Int) throws -> [UInt8]? {
    try snapshot.content(of: GitPath(path), limit: limit)
  }

  func folders(in root: String) -> [String] {
    snapshot.folders(in: GitPath(root)).filter { $0.components.last?.first != UInt8(ascii: ".") }.map(\.text)
  }

  /// Whether a folder holds files, and is not one of those that are hidden.
  func isConnector(_ folder: String) -> Bool {
    Path.name(of: folder).first != "." && !snapshot.names(in: path(of: folder)).isEmpty
  }

  func tree(of folder: String) -> Tree {
    snapshot.tree(of: path(of: folder))
  }

  func names(in folder: String) -> Tree {
    let tree = snapshot.names(in: path(of: folder))
    return Tree(files: tree) { snapshot.content(of: $0) }
  }

  /// The folders of which names and blob ids can tell something about these.
  func neighbours(of folders: [String], in roots: Roots) -> [String] {
    snapshot.neighbours(of: folders.map(path), in: roots).map(\.text)
  }

  func checkComplete() throws {
    if let failure = snapshot.failure { throw failure }
  }

  /// The path of a folder by its text, which may have lost bytes that are not UTF-8.
  private func path(of folder: String) -> GitPath {
    let path = GitPath(folder)
    guard folder.unicodeScalars.contains("\u{FFFD}"), snapshot.names(in: path).isEmpty else { return path }
    let root = folder.lastIndex(of: "/").map { folder[..<$0] } ?? ""
    return snapshot.folders(in: GitPath(root)).first { $0.text == folder } ?? path
  }
}
