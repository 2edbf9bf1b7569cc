import CGit2
import Platform

/// The loose objects of one folder, as a backend of libgit2's database.
///
/// Whatever libgit2 does, also on its own account (following a revision, looking for a merge base), reads them here.
/// Its own backend for them stays beside this one for the names that are there and for writing.
final class LooseFolder {
  private let directory: String
  private let names: UnsafeMutablePointer<git_odb_backend>
  private let inflater = Inflater()

  private init(_ directory: String, names: UnsafeMutablePointer<git_odb_backend>) {
    self.directory = directory
    self.names = names
  }

  /// The backend that reads, and beside it libgit2's own, which no longer does; both are the caller's.
  static func backends(
    _ directory: String
  ) throws(GitError) -> (reading: UnsafeMutablePointer<git_odb_backend>, names: UnsafeMutablePointer<git_odb_backend>) {
    var names: UnsafeMutablePointer<git_odb_backend>?
    try check(git_odb_backend_loose(&names, directory, -1, 0, 0, 0), "cannot open the objects in \(directory)")
    guard let names else { throw GitError(.failed, "cannot open the objects in \(directory)") }
    names.pointee.read = { _, _, _, _, _ in GIT_ENOTFOUND.rawValue }
    names.pointee.read_prefix = { _, _, _, _, _, _, _ in GIT_ENOTFOUND.rawValue }
    names.pointee.read_header = { _, _, _, _ in GIT_ENOTFOUND.rawValue }
    names.pointee.readstream = nil
    let backend = UnsafeMutablePointer<hallmark_loose_backend>.allocate(capacity: 1)
    backend.initialize(to: hallmark_loose_backend())
    git_odb_init_backend(&backend.pointee.base, UInt32(GIT_ODB_BACKEND_VERSION))
    backend.pointee.folder = Unmanaged.passRetained(LooseFolder(directory, names: names)).toOpaque()
    backend.pointee.base.read = { content, size, kind, backend, id in
      LooseFolder.answer(backend, id) { (folder, id) throws(LooseObject.Fault) in
        try folder.read(id, for: backend, content, size, kind)
      }
    }
    backend.pointee.base.read_header = { size, kind, backend, id in
      LooseFolder.answer(backend, id) { (folder, id) throws(LooseObject.Fault) in
        guard let file = try folder.file(id, beginning: 1024) else { return GIT_ENOTFOUND.rawValue }
        let header = try LooseObject(file).header
        size?.pointee = header.size
        kind?.pointee = header.kind.raw
        return 0
      }
    }
    backend.pointee.base.read_prefix = { found, content, size, kind, backend, short, length in
      LooseFolder.answer(backend, short) { (folder, _) throws(LooseObject.Fault) in
        let status = folder.names.pointee.exists_prefix?(found, folder.names, short, length) ?? GIT_ENOTFOUND.rawValue
        guard status == 0, let id = found.map({ ObjectID($0.pointee) }) else { return status }
        return try folder.read(id, for: backend, content, size, kind)
      }
    }
    backend.pointee.base.free = { backend in
      backend.map(UnsafeMutableRawPointer.init)?.withMemoryRebound(to: hallmark_loose_backend.self, capacity: 1) {
        $0.pointee.folder.map { Unmanaged<LooseFolder>.fromOpaque($0).release() }
        $0.deallocate()
      }
    }
    return (UnsafeMutableRawPointer(backend).assumingMemoryBound(to: git_odb_backend.self), names)
  }

  /// Finds the folder behind a backend, and tells libgit2 what went wrong.
  private static func answer(
    _ backend: UnsafeMutablePointer<git_odb_backend>?, _ id: UnsafePointer<git_oid>?,
    _ body: (LooseFolder, ObjectID) throws(LooseObject.Fault) -> Int32
  ) -> Int32 {
    guard let backend, let id,
      let folder = UnsafeRawPointer(backend).assumingMemoryBound(to: hallmark_loose_backend.self).pointee.folder
    else { return GIT_ERROR.rawValue }
    do throws(LooseObject.Fault) {
      return try body(Unmanaged<LooseFolder>.fromOpaque(folder).takeUnretainedValue(), ObjectID(id.pointee))
    } catch {
      git_error_set_str(Int32(GIT_ERROR_ODB.rawValue), "the loose object's file: \(error.reason)")
      return GIT_ERROR.rawValue
    }
  }

  private func read(
    _ id: ObjectID, for backend: UnsafeMutablePointer<git_odb_backend>?,
    _ content: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ size: UnsafeMutablePointer<Int>?,
    _ kind: UnsafeMutablePointer<git_object_t>?
  ) throws(LooseObject.Fault) -> Int32 {
    guard let file = try file(id, beginning: nil) else { return GIT_ENOTFOUND.rawValue }
    let object = try LooseObject(file)
    let bytes = try object.content(of: file, inflater)
    // libgit2's parsers count on a NUL behind what they are given.
    guard let memory = git_odb_backend_data_alloc(backend, bytes.count + 1) else { return GIT_ERROR.rawValue }
    let room = UnsafeMutableRawBufferPointer(start: memory, count: bytes.count + 1)
    room.copyBytes(from: bytes)
    room[bytes.count] = 0
    content?.pointee = memory
    size?.pointee = object.header.size
    kind?.pointee = object.header.kind.raw
    return 0
  }

  /// The file of an object, or its first bytes; nil where there is none.
  private func file(_ id: ObjectID, beginning: Int?) throws(LooseObject.Fault) -> [UInt8]? {
    let hex = id.hex
    let path = "\(directory)/\(hex.prefix(2))/\(hex.dropFirst(2))"
    do throws(PlatformError) {
      if let beginning { return try File.read(path, first: beginning) }
      return try File.read(path, limit: 1 << 30)
    } catch {
      if error.reason == .missing || error.reason == .notDirectory { return nil }
      throw LooseObject.Fault(error.reason.text)
    }
  }
}
