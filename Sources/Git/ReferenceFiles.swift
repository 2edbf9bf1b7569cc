import Platform

/// The references of a repository as its files hold them: each in one of its own, most in `packed-refs`.
///
/// Listing many of them through libgit2 takes longer than all else that is done with them.
struct ReferenceFiles {
  private let directory: String
  /// What a file says that is not in the plain form: libgit2 knows more of them.
  private let lookup: (String) -> Reference?

  /// The files below a directory.
  init(in directory: String, lookup: @escaping (String) -> Reference?) {
    self.directory = directory
    self.lookup = lookup
  }

  /// The references whose names begin with one of some prefixes, in byte order of their names.
  func references(prefixes: [String]) throws(GitError) -> [Reference] {
    var loose: [String: Reference] = [:]
    for prefix in prefixes {
      let folder = prefix.lastIndex(of: "/").map { String(prefix[..<$0]) } ?? ""
      try readLoose(folder, prefix, into: &loose)
    }
    let packed = try PackedReferences(in: directory)?.references(prefixes: prefixes) ?? []
    guard !loose.isEmpty else { return packed }
    let references = packed.filter { loose[$0.name] == nil } + loose.values
    return references.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The object of a reference that all work trees share, as plain as git writes it; nil where it is absent, or anything
  /// else.
  func plainID(of name: String) throws(GitError) -> ObjectID? {
    if let id = plain(name)?.id { return id }
    guard FileStatus.ifPresent(Path.join(directory, name), followingLinks: false) == nil else { return nil }
    return try PackedReferences(in: directory)?.id(of: name)
  }

  // MARK: each in a file of its own

  private func readLoose(
    _ folder: String, _ prefix: String, into references: inout [String: Reference]
  ) throws(GitError) {
    let entries: [Directory.Entry]
    do {
      entries = try Directory.entries(of: Path.join(directory, folder), limit: 10_000_000)
    } catch {
      if error.reason == .missing || error.reason == .notDirectory { return }
      throw GitError(.failed, error.message, hint: error.hint)
    }
    for entry in entries where entry.bytes.first != UInt8(ascii: ".") && !entry.name.hasSuffix(".lock") {
      let name = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
      switch entry.kind {
      case .directory:
        if (name + "/").hasPrefix(prefix) || prefix.hasPrefix(name + "/") {
          try readLoose(name, prefix, into: &references)
        }
      case .file where name.hasPrefix(prefix):
        references[name] =
          plain(name) ?? lookup(name) ?? Self.damaged(name, "is damaged: its file names no object")
      // git passes over what it cannot read; who counts on a reference must not.
      case .symbolicLink where name.hasPrefix(prefix):
        references[name] = Self.damaged(name, "is damaged: its file is a symbolic link")
      case .special where name.hasPrefix(prefix):
        references[name] = Self.damaged(name, "is damaged: its file is no regular file")
      case .file, .symbolicLink, .special: continue
      }
    }
  }

  private static func damaged(_ name: String, _ reason: String) -> Reference {
    Reference(name: name, target: .unreadable(reason))
  }

  /// A reference that its file names by an id and a line end.
  private func plain(_ name: String) -> Reference? {
    guard let bytes = try? File.read(Path.join(directory, name), limit: 4096), bytes.count == 41,
      bytes.last == UInt8(ascii: "\n"), let id = ObjectID(digits: Array(bytes.dropLast()))
    else { return nil }
    return Reference(name: name, target: .object(id))
  }
}
