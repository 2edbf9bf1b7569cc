import CGit2
import Platform

/// Opens the objects of a repository: packs as libgit2 reads them, loose objects as ``LooseFolder`` does.
enum ObjectStore {
  /// How often the objects of one repository may stand on those of another; git's own limit.
  private static let depthLimit = 5

  /// The database of a folder of objects, of those that it names as alternates, and of some more.
  static func open(_ directory: String, alternates: [String]) throws(GitError) -> OpaquePointer {
    guard FileStatus.ifPresent(directory)?.kind == .directory else {
      throw GitError(.failed, "there are no objects in \(directory)", hint: "git init makes a folder for them")
    }
    var objects: OpaquePointer?
    try check(git_odb_new(&objects), "cannot open the objects")
    guard let objects else { throw GitError(.failed, "cannot open the objects") }
    do throws(GitError) {
      var known: Set<FileStatus.Identity> = []
      try add(directory, to: objects, depth: 0, &known)
      for alternate in alternates { try add(alternate, to: objects, depth: 1, &known) }
    } catch {
      git_odb_free(objects)
      throw error
    }
    return objects
  }

  private static func add(
    _ directory: String, to objects: OpaquePointer, depth: Int, _ known: inout Set<FileStatus.Identity>
  ) throws(GitError) {
    // git warns of one that is not there and goes on.
    guard let status = FileStatus.ifPresent(directory), status.kind == .directory,
      known.insert(status.identity).inserted
    else { return }
    var packs: UnsafeMutablePointer<git_odb_backend>?
    try check(git_odb_backend_pack(&packs, directory), "cannot open the packs in \(directory)")
    let loose = try LooseFolder.backends(directory)
    let add = depth == 0 ? git_odb_add_backend : git_odb_add_alternate
    // Asked in this order; a new object is written by the last, in the repository's own folder.
    for (backend, priority) in [(packs, 3), (loose.reading, 2), (loose.names, 1)] {
      try check(add(objects, backend, Int32(priority)), "cannot open the objects in \(directory)")
    }
    guard depth < depthLimit else { return }
    let lines = try GitFile.read(directory + "/info/alternates", limit: 1 << 20) ?? []
    for line in lines.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let path = String(decoding: line, as: UTF8.self)
      try Self.add(path.hasPrefix("/") ? path : directory + "/" + path, to: objects, depth: depth + 1, &known)
    }
  }
}
