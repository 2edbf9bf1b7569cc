internal import Glibc

/// An open file of this process, closed when its owner lets go of it.
struct Descriptor: ~Copyable {
  let number: Int32

  init(owning number: Int32) {
    self.number = number
  }

  /// Opens a path.
  ///
  /// The corresponding C function is `open`.
  init(opening path: RawPath, flags: Int32, mode: mode_t = 0, for action: String) throws(PlatformError) {
    var result: Int32
    repeat {
      result = path.withCString { open($0, flags | O_CLOEXEC, mode) }
    } while result < 0 && errno == EINTR
    guard result >= 0 else { throw PlatformError(action, path.text, errno: errno) }
    number = result
  }

  init(opening path: String, flags: Int32, mode: mode_t = 0, for action: String) throws(PlatformError) {
    try self.init(opening: RawPath(path), flags: flags, mode: mode, for: action)
  }

  deinit {
    close(number)
  }

  func status(of path: String) throws(PlatformError) -> FileStatus {
    var information = stat()
    guard fstat(number, &information) == 0 else { throw PlatformError("read", path, errno: errno) }
    return FileStatus(information)
  }

  /// The status of what is open, which is refused where it is no regular file.
  @discardableResult
  func checkIsFile(_ path: String) throws(PlatformError) -> FileStatus {
    let status = try status(of: path)
    switch status.kind {
    case .file: return status
    case .directory: throw PlatformError("read", path, .isDirectory)
    case .symbolicLink, .special: throw PlatformError("read", path, .isSpecial)
    }
  }

  /// Reads a regular file of a known size to its end; more than the limit is an error.
  func readFile(of size: Int, limit: Int, path: String) throws(PlatformError) -> [UInt8] {
    // One byte more than there should be, so that what has grown is seen without asking once more.
    let bytes = try read(upTo: size &+ 1, enough: size, path: path)
    return bytes.count <= size ? bytes : try readToEnd(behind: bytes, limit: limit, path: path)
  }

  /// Reads to the end; more than the limit is an error.
  func readToEnd(behind first: [UInt8] = [], limit: Int, path: String) throws(PlatformError) -> [UInt8] {
    var bytes = first
    while true {
      let room = max(bytes.count, 65_536)
      let piece = try read(upTo: room, enough: room, path: path)
      bytes += piece
      guard bytes.count <= limit else {
        throw PlatformError("read", path, .tooLarge(size: bytes.count, limit: limit))
      }
      if piece.count < room { return bytes }
    }
  }

  /// Reads as many bytes as there is room for, or fewer where enough came at once or the end comes first.
  func read(upTo room: Int, enough: Int, path: String) throws(PlatformError) -> [UInt8] {
    var failure: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      repeat {
        let result = Glibc.read(number, buffer.baseAddress.map { $0 + count }, room &- count)
        if result < 0 && errno == EINTR { continue }
        if result < 0 { failure = errno }
        guard result > 0 else { break }
        count &+= result
      } while count < enough
    }
    guard failure == 0 else { throw PlatformError("read", path, errno: failure) }
    return piece
  }
}

/// Writes all bytes to an open file.
///
/// The corresponding C function is `write`.
func writeAll(_ bytes: borrowing [UInt8], to number: Int32, path: String) throws(PlatformError) {
  var written = 0
  var failure: Int32 = 0
  bytes.withUnsafeBytes { buffer in
    while written < buffer.count {
      let result = write(number, buffer.baseAddress.map { $0 + written }, buffer.count &- written)
      if result < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN {
          var waiting = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
          poll(&waiting, 1, -1)
          continue
        }
        failure = errno
        return
      }
      written &+= result
    }
  }
  guard failure == 0 else { throw PlatformError("write", path, errno: failure) }
}
