internal import Glibc
internal import Synchronization

extension File {
  /// Puts a file in the place of what is there: readers see the old bytes or the new ones, never a part.
  ///
  /// Without a mode the file keeps that of its predecessor, or gets what the process makes files with. A symbolic
  /// link stays, what it points to is replaced; a pipe or a device is written to as it is.
  public static func write(_ bytes: [UInt8], to path: String, mode: UInt32? = nil) throws(PlatformError) {
    let present = FileStatus.ifPresent(path)
    if present?.kind == .directory { throw PlatformError("write", path, .isDirectory) }
    if present?.kind == .special {
      let descriptor = try Descriptor(opening: path, flags: O_WRONLY | O_NOCTTY, for: "write")
      return try writeAll(bytes, to: descriptor.number, path: path)
    }
    if (mode ?? present?.mode ?? 0) & 0o111 != 0 {
      return try SpawnGate.gate.withLock { _ throws(PlatformError) in
        try replace(path, with: bytes, mode: mode ?? present?.mode)
      }
    }
    try replace(path, with: bytes, mode: mode ?? present?.mode)
  }

  /// Puts a file into a folder whose content others may have made: through no symbolic link below that folder, and in
  /// the place of a regular file or of nothing.
  ///
  /// The corresponding C function is `lstat`.
  public static func write(
    _ bytes: [UInt8], at relative: String, below top: String, mode: UInt32? = nil
  ) throws(PlatformError) {
    let path = Path.join(top, relative)
    for part in [path] + Path.ancestors(of: path).prefix(while: { $0 != top }) {
      switch FileStatus.ifPresent(part, followingLinks: false)?.kind {
      case .symbolicLink: throw PlatformError("write", part, .isLink)
      case .special: throw PlatformError("write", part, .isSpecial)
      case .file, .directory, nil: break
      }
    }
    try write(bytes, to: path, mode: mode)
  }

  private static func replace(_ path: String, with bytes: [UInt8], mode: UInt32?) throws(PlatformError) {
    let destination = Path.resolved(path) ?? path
    let temporary = try temporaryFile(beside: destination)
    do throws(PlatformError) {
      let descriptor = Descriptor(owning: temporary.number)
      try writeAll(bytes, to: descriptor.number, path: path)
      if let mode, fchmod(descriptor.number, mode_t(mode)) != 0 {
        throw PlatformError("write", path, errno: errno)
      }
      guard fsync(descriptor.number) == 0, rename(temporary.path, destination) == 0 else {
        throw PlatformError("write", path, errno: errno)
      }
    } catch {
      unlink(temporary.path)
      throw error
    }
  }

  /// Makes a file that was not there; one that is there is an error.
  public static func create(_ bytes: [UInt8], at path: String, mode: UInt32 = 0o666) throws(PlatformError) {
    let descriptor = try Descriptor(
      opening: path, flags: O_WRONLY | O_CREAT | O_EXCL, mode: mode_t(mode), for: "create")
    do throws(PlatformError) {
      try writeAll(bytes, to: descriptor.number, path: path)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// An open file of a new name in the folder of another.
  private static func temporaryFile(beside path: String) throws(PlatformError) -> (path: String, number: Int32) {
    while true {
      let name = ".hallmark-" + String(UInt32.random(in: .min ... .max), radix: 36)
      let candidate = Path.join(Path.parent(of: path), name)
      let number = open(candidate, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if number >= 0 { return (candidate, number) }
      guard errno == EEXIST || errno == EINTR else { throw PlatformError("write", path, errno: errno) }
    }
  }
}
