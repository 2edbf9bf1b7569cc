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
    var (references, isSorted) = try packed(prefixes.map { Array($0.utf8) })
    if !loose.isEmpty {
      references.removeAll { loose[$0.name] != nil }
      references += loose.values
    }
    if isSorted, loose.isEmpty { return references }
    return references.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
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
      switch entry.status.kind {
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

  // MARK: packed

  private func packed(_ prefixes: [[UInt8]]) throws(GitError) -> (references: [Reference], isSorted: Bool) {
    let path = Path.join(directory, "packed-refs")
    let file: MappedFile
    do {
      file = try MappedFile(path)
    } catch {
      if error.reason == .missing { return ([], true) }
      throw GitError(.failed, error.message, hint: error.hint)
    }
    return try file.withBytes { (bytes) throws(GitError) in
      var references: [Reference] = []
      var (start, isSorted, last) = (0, true, 0..<0)
      while start < bytes.byteCount {
        let end = Self.lineEnd(bytes, from: start)
        // Comments at the head; what the tag of the line before leads to.
        let first = bytes.unsafeLoad(fromByteOffset: start, as: UInt8.self)
        if first != UInt8(ascii: "#"), first != UInt8(ascii: "^") {
          guard end - start > 41, bytes.unsafeLoad(fromByteOffset: start + 40, as: UInt8.self) == UInt8(ascii: " "),
            let id = ObjectID(digits: bytes.extracting(start..<(start + 40)))
          else { throw GitError(.failed, "\(path) is damaged", hint: "git pack-refs --all writes it anew") }
          let name = bytes.extracting((start + 41)..<end)
          if prefixes.contains(where: { name.starts(with: $0) }) {
            references.append(Reference(name: name.text, target: .object(id)))
            isSorted = isSorted && bytes.extracting(last).precedes(name)
            last = (start + 41)..<end
          }
        }
        start = end + 1
      }
      return (references, isSorted)
    }
  }

  private static func lineEnd(_ bytes: RawSpan, from start: Int) -> Int {
    var end = start
    // Past the id there is no line end to look for.
    if bytes.byteCount - start > 41, bytes.unsafeLoad(fromByteOffset: start, as: UInt8.self) != UInt8(ascii: "#") {
      end += 41
    }
    while end < bytes.byteCount, bytes.unsafeLoad(fromByteOffset: end, as: UInt8.self) != UInt8(ascii: "\n") {
      end += 1
    }
    return end
  }
}

extension RawSpan {
  /// Whether these bytes are the first ones.
  func starts(with prefix: [UInt8]) -> Bool {
    guard byteCount >= prefix.count else { return false }
    for index in prefix.indices where unsafeLoad(fromByteOffset: index, as: UInt8.self) != prefix[index] {
      return false
    }
    return true
  }

  /// Whether these bytes stand before others in the order of bytes.
  func precedes(_ other: RawSpan) -> Bool {
    for index in 0..<min(byteCount, other.byteCount) {
      let (mine, theirs) = (
        unsafeLoad(fromByteOffset: index, as: UInt8.self), other.unsafeLoad(fromByteOffset: index, as: UInt8.self)
      )
      if mine != theirs { return mine < theirs }
    }
    return byteCount < other.byteCount
  }

  /// The bytes as text, those that are not UTF-8 replaced by U+FFFD.
  var text: String {
    withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }
}
