internal import Crypto
public import Git
public import Nomination

/// The manifest of a folder as a commit holds it.
public enum FolderManifest {
  /// The digest of the manifest of a tree; what no connector folder may be is an error.
  public static func digest(of tree: ObjectID, in repository: Repository) throws(GitError) -> Digest {
    // Folders count in the listing as well, and a folder holds at least one file.
    let files = try repository.files(in: tree, limit: 2 * Manifest.fileLimit)
    guard files.count <= Manifest.fileLimit else {
      throw GitError(.tooLarge, "the folder has \(files.count) files, and \(Manifest.fileLimit) are the most")
    }
    try checkNames(files)
    var entries: [Manifest.Entry] = []
    entries.reserveCapacity(files.count)
    for file in files {
      guard file.mode.isFile else {
        throw GitError(
          .invalidObject, "'\(file.path)' is a symbolic link or a submodule, which no connector folder holds")
      }
      let content = try repository.blob(file.id, limit: Manifest.byteLimit)
      entries.append(
        Manifest.Entry(
          path: file.path.bytes, mode: octal(file.mode.canonical), contentHex: SHA256.digest(of: content).hex))
    }
    return Digest(SHA256.digest(of: Manifest.bytes(of: entries)))
  }

  /// No two files have one path, and no name is one that git never writes: what is bound is what is checked out.
  private static func checkNames(_ files: [TreeFile]) throws(GitError) {
    let reserved: Set = [".", "..", ".git"]
    var seen: Set<[UInt8]> = []
    for file in files {
      let names = file.path.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      let isReserved = names.contains { reserved.contains(String(decoding: $0, as: UTF8.self).lowercased()) }
      guard !isReserved, seen.insert(file.path.bytes).inserted else {
        throw GitError(
          .invalidObject, "'\(file.path)' stands twice, or has a name that git gives to nothing; git fsck tells more")
      }
    }
  }

  private static func octal(_ mode: FileMode) -> String {
    let digits = String(mode.rawValue, radix: 8)
    return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
  }
}
