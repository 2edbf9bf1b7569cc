import CGit2
import Platform

extension Repository {
  /// The references whose names begin with `prefix`, loose and packed, in the order of their names.
  public func references(prefix: String = "refs/") throws(GitError) -> [Reference] {
    try references(prefixes: [prefix])
  }

  /// The references whose names begin with one of some prefixes, none of which begins with another.
  public func references(prefixes: [String]) throws(GitError) -> [Reference] {
    try referenceFiles.references(prefixes: prefixes)
  }

  private var referenceFiles: ReferenceFiles {
    ReferenceFiles(in: commonDirectory) { try? self.reference($0) }
  }

  /// The reference of this full name; nil where there is none.
  public func reference(_ name: String) throws(GitError) -> Reference? {
    try lookup(name).flatMapThrowing { pointer throws(GitError) in
      defer { git_reference_free(pointer) }
      return Reference(pointer)
    }
  }

  /// The object that a name leads to, through symbolic references; nil where it leads to nothing.
  public func target(of name: String) throws(GitError) -> ObjectID? {
    // libgit2 would read all packed references to find one.
    if name.hasPrefix("refs/heads/"), !name.contains(".."), let id = try referenceFiles.plainID(of: name) { return id }
    var oid = git_oid()
    let status = git_reference_name_to_id(&oid, handle, name)
    if status == GIT_ENOTFOUND.rawValue {
      git_error_clear()
      return nil
    }
    try check(status, "cannot resolve \(name)")
    return ObjectID(oid)
  }

  /// Where `HEAD` is, also before the first commit.
  public func head() throws(GitError) -> Head {
    guard let head = try reference("HEAD") else {
      throw GitError(.notFound, "the repository has no HEAD", hint: "git symbolic-ref HEAD refs/heads/main")
    }
    switch head.target {
    case .object(let id): return Head(branch: nil, commit: id)
    case .symbolic(let branch): return Head(branch: branch, commit: try target(of: branch))
    case .unreadable(let reason): throw GitError(.failed, "HEAD \(reason)")
    }
  }

  /// Creates a reference, which must not exist.
  public func create(reference name: String, to id: ObjectID, message: String = "hallmark") throws(GitError) {
    var oid = id.raw
    var reference: OpaquePointer?
    let status = git_reference_create(&reference, handle, name, &oid, 0, message)
    git_reference_free(reference)
    guard status < 0 else { return }
    let error = GitError.last(status, doing: "cannot create \(name)")
    throw try isTaken(name) ? GitError(.exists, error.message) : error
  }

  /// Whether a reference's name begins with the whole of another's and a slash, or the other way round.
  ///
  /// Both cannot exist, and libgit2 has several ways of saying so.
  private func isTaken(_ name: String) throws(GitError) -> Bool {
    if try !references(prefix: name + "/").isEmpty { return true }
    var above = name[...]
    while let slash = above.lastIndex(of: "/") {
      above = above[..<slash]
      if above.contains("/"), try reference(String(above)) != nil { return true }
    }
    return false
  }

  /// Moves a reference that still names `old`.
  public func update(
    reference name: String, from old: ObjectID, to new: ObjectID, message: String = "hallmark"
  ) throws(GitError) {
    var (oid, expected) = (new.raw, old.raw)
    var reference: OpaquePointer?
    let status = git_reference_create_matching(&reference, handle, name, &oid, 1, &expected, message)
    try check(status, "cannot move \(name)")
    git_reference_free(reference)
  }

  /// Deletes a reference that still names `old`.
  public func delete(reference name: String, from old: ObjectID) throws(GitError) {
    guard let pointer = try lookup(name) else { throw GitError(.notFound, "there is no reference \(name)") }
    defer { git_reference_free(pointer) }
    guard Reference(pointer)?.id == old else {
      throw GitError(.modified, "\(name) no longer names \(old)", hint: "look again before you delete it")
    }
    try check(git_reference_delete(pointer), "cannot delete \(name)")
  }

  private func lookup(_ name: String) throws(GitError) -> OpaquePointer? {
    // libgit2 would wait for whoever writes into a pipe.
    if FileStatus.ifPresent("\(commonDirectory)/\(name)")?.kind == .special {
      throw GitError(.failed, "cannot read \(name): its file is no regular file")
    }
    var pointer: OpaquePointer?
    let status = git_reference_lookup(&pointer, handle, name)
    if status == GIT_ENOTFOUND.rawValue {
      git_error_clear()
      return nil
    }
    try check(status, "cannot read \(name)")
    return pointer
  }
}

extension Reference {
  /// The value of a libgit2 reference, which stays the caller's.
  init?(_ pointer: OpaquePointer?) {
    guard let pointer, let name = git_reference_name(pointer) else { return nil }
    self.name = String(cString: name)
    if let target = git_reference_symbolic_target(pointer) {
      self.target = .symbolic(String(cString: target))
    } else if let target = git_reference_target(pointer) {
      self.target = .object(ObjectID(target.pointee))
    } else {
      return nil
    }
  }
}
