import CGit2
import Encodings

/// An object's kind and content, as `git cat-file` prints it.
public struct ObjectContent: Hashable, Sendable {
  /// The object's kind.
  public let kind: ObjectKind
  /// The content, without git's own header.
  public let bytes: [UInt8]
}

/// What is known of an object before its content is read.
public struct ObjectHeader: Hashable, Sendable {
  /// The object's kind.
  public let kind: ObjectKind
  /// How many bytes the content has.
  public let size: Int
}

extension Repository {
  /// Whether the object is here.
  public func contains(_ id: ObjectID) -> Bool {
    var oid = id.raw
    return git_odb_exists(objects, &oid) == 1
  }

  /// The kind and size of an object, without reading it.
  public func header(of id: ObjectID) throws(GitError) -> ObjectHeader {
    var oid = id.raw
    var size = 0
    var type = GIT_OBJECT_INVALID
    let status = git_odb_read_header(&size, &type, objects, &oid)
    guard status == 0 else { throw unreadable(id, status) }
    guard let kind = ObjectKind(type) else { throw GitError(.invalidObject, "object \(id) is of no known kind") }
    return ObjectHeader(kind: kind, size: size)
  }

  /// Reads an object of at most `limit` bytes, of the given kind if one is given.
  public func read(
    _ id: ObjectID, as kind: ObjectKind? = nil, limit: Int = 64 << 20
  ) throws(GitError) -> ObjectContent {
    let header = try header(of: id)
    if let kind, header.kind != kind {
      throw GitError(.invalidObject, "object \(id) is a \(header.kind.rawValue), not a \(kind.rawValue)")
    }
    guard header.size <= limit else {
      throw GitError(.tooLarge, "object \(id) has \(header.size) bytes, more than the \(limit) that are read")
    }
    return try read(id, after: header)
  }

  /// Reads an object whose header was looked at, and its size found bearable.
  public func read(_ id: ObjectID, after header: ObjectHeader) throws(GitError) -> ObjectContent {
    // libgit2 takes packed objects apart at half the speed; for what is not here or damaged it has the words.
    if let bytes = packed(id, as: header.kind), bytes.count == header.size {
      return ObjectContent(kind: header.kind, bytes: bytes)
    }
    var oid = id.raw
    var object: OpaquePointer?
    let status = git_odb_read(&object, objects, &oid)
    guard status == 0, let object else { throw unreadable(id, status) }
    defer { git_odb_object_free(object) }
    let bytes = UnsafeRawBufferPointer(start: git_odb_object_data(object), count: git_odb_object_size(object))
    return ObjectContent(kind: header.kind, bytes: Array(bytes))
  }

  private func packed(_ id: ObjectID, as kind: ObjectKind) -> [UInt8]? {
    guard let place = shelf.place(of: id) else { return nil }
    let reader = packReaders[kind] ?? PackReader(shelf, kind: kind, limit: 64 << 20)
    packReaders[kind] = reader
    return reader.content(at: place)
  }

  /// Reads a file's content of at most `limit` bytes.
  public func blob(_ id: ObjectID, limit: Int = 64 << 20) throws(GitError) -> [UInt8] {
    if let known = recentBlobs[id], known.count <= limit { return known }
    let bytes = try read(id, as: .blob, limit: limit).bytes
    // A file that was changed is read by several checks, before and after.
    if bytes.count <= Self.recentBlobSize {
      if recentBlobs.count >= Self.recentBlobLimit { recentBlobs.removeAll(keepingCapacity: true) }
      recentBlobs[id] = bytes
    }
    return bytes
  }

  private static let recentBlobLimit = 8
  private static let recentBlobSize = 1 << 20

  /// Writes an object as it is given and returns its name.
  @discardableResult
  public func write(_ kind: ObjectKind, _ bytes: [UInt8]) throws(GitError) -> ObjectID {
    var oid = git_oid()
    let status = bytes.withUnsafeBytes { git_odb_write(&oid, objects, $0.baseAddress, $0.count, kind.raw) }
    try check(status, "cannot write a \(kind.rawValue)")
    return ObjectID(oid)
  }

  /// The error for an object that could not be read, with the command that brings what a clone left out.
  private func unreadable(_ id: ObjectID, _ status: Int32) -> GitError {
    let error = GitError.last(status, doing: "cannot read object \(id)")
    guard git_error_code(status) == GIT_ENOTFOUND else { return GitError(.invalidObject, error.message) }
    if let shallow = try? shallowCommits(), !shallow.isEmpty {
      return GitError(
        .missingObject, "object \(id) is missing: this is a shallow clone", hint: "git fetch --unshallow")
    }
    if let configuration = try? configuration(), let remote = configuration.promisor {
      return GitError(
        .missingObject, "object \(id) is missing: this is a partial clone",
        hint:
          "git fetch --refetch --no-filter \(ShellWord.quoted(remote)), or for this object alone: git cat-file -e \(id)"
      )
    }
    return GitError(.missingObject, "object \(id) is missing", hint: "git fsck shows what else is")
  }
}
