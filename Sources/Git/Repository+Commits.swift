import CGit2

extension Repository {
  /// Reads a commit.
  public func commit(_ id: ObjectID) throws(GitError) -> Commit {
    guard let commit = Commit(id, try read(id, as: .commit, limit: 16 << 20).bytes) else {
      throw GitError(.invalidObject, "commit \(id) is malformed", hint: "git fsck shows what else is")
    }
    return commit
  }

  /// The commit that an object is, or that a tag leads to; nil where it leads elsewhere.
  public func commitBehind(_ id: ObjectID) throws(GitError) -> Commit? {
    var id = id
    for _ in 0..<16 {
      switch try header(of: id).kind {
      case .commit: return try commit(id)
      case .tree, .blob: return nil
      case .tag:
        let bytes = try read(id, as: .tag, limit: 16 << 20).bytes
        let line = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        guard line.hasPrefix("object "), let target = ObjectID(hex: line.dropFirst("object ".count)) else { return nil }
        id = target
      }
    }
    return nil
  }

  /// The object that a revision names as git reads it: `HEAD`, `main~2`, an abbreviated id, a tag.
  public func resolve(_ revision: String) throws(GitError) -> ObjectID {
    try resolve(revision, to: nil)
  }

  /// The commit that a revision leads to, through tags.
  public func resolveCommit(_ revision: String) throws(GitError) -> ObjectID {
    try resolve(revision, to: .commit)
  }

  /// The tree that a revision leads to, through tags and commits.
  public func resolveTree(_ revision: String) throws(GitError) -> ObjectID {
    try resolve(revision, to: .tree)
  }

  private func resolve(_ revision: String, to kind: ObjectKind?) throws(GitError) -> ObjectID {
    // libgit2 takes `-1` and the like for a revision of its own making.
    guard !revision.isEmpty, !revision.hasPrefix("-"), !revision.utf8.contains(0) else {
      throw GitError(.invalidName, "'\(revision)' is no revision")
    }
    var object: OpaquePointer?
    let status = git_revparse_single(&object, handle, revision)
    defer { git_object_free(object) }
    guard status == 0, let object else { throw Self.unresolved(revision, status) }
    guard let kind else { return ObjectID(git_object_id(object).pointee) }
    var peeled: OpaquePointer?
    let peeling = git_object_peel(&peeled, object, kind.raw)
    defer { git_object_free(peeled) }
    guard peeling == 0, let peeled else {
      let error = GitError.last(peeling, doing: "cannot follow '\(revision)'")
      throw error.code == .missingObject
        ? error : GitError(.invalidObject, "'\(revision)' leads to no \(kind.rawValue)")
    }
    return ObjectID(git_object_id(peeled).pointee)
  }

  private static func unresolved(_ revision: String, _ status: Int32) -> GitError {
    let error = GitError.last(status, doing: "cannot resolve '\(revision)'")
    return switch error.code {
    case .notFound, .missingObject, .invalidName:
      GitError(
        .notFound, "there is no revision '\(revision)' here",
        hint: "git log --oneline shows those that are; git fetch brings others")
    case .ambiguous:
      GitError(.ambiguous, "'\(revision)' fits several objects", hint: "give more digits")
    default: error
    }
  }
}
