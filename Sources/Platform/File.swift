internal import Glibc

/// Files as a whole: read at once, written at once.
public enum File {
  /// The bytes of a regular file that is no larger than the limit.
  ///
  /// Nothing is read before the size is known; pipes and devices are refused and never waited for.
  /// The corresponding C functions are `open`, `fstat` and `read`.
  public static func read(
    _ path: String, limit: Int, followingLinks: Bool = true
  ) throws(PlatformError) -> [UInt8] {
    try read(RawPath(path), limit: limit, followingLinks: followingLinks)
  }

  /// The bytes of a regular file whose path need not be UTF-8.
  public static func read(
    _ raw: RawPath, limit: Int, followingLinks: Bool = true
  ) throws(PlatformError) -> [UInt8] {
    let path = raw.text
    let flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | (followingLinks ? 0 : O_NOFOLLOW)
    let descriptor = try Descriptor(opening: raw, flags: flags, for: "read")
    let status = try descriptor.checkIsFile(path)
    guard status.size <= limit else {
      throw PlatformError("read", path, .tooLarge(size: status.size, limit: limit))
    }
    return try descriptor.readFile(of: status.size, limit: limit, path: path)
  }

  /// The bytes of a file that a listing showed as a regular one of a size; one that has grown since is refused.
  public static func read(_ raw: RawPath, listedSize size: Int) throws(PlatformError) -> [UInt8] {
    let descriptor = try Descriptor(opening: raw, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW, for: "read")
    return try descriptor.readFile(of: size, limit: size, path: raw.text)
  }

  /// The first bytes of a regular file, or all of a shorter one.
  public static func read(_ path: String, first count: Int) throws(PlatformError) -> [UInt8] {
    let descriptor = try Descriptor(opening: path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY, for: "read")
    try descriptor.checkIsFile(path)
    return try descriptor.read(upTo: count, enough: count, path: path)
  }

  /// What standard input holds until its end.
  public static func readStandardInput(limit: Int) throws(PlatformError) -> [UInt8] {
    let descriptor = Descriptor(owning: dup(STDIN_FILENO))
    return try descriptor.readToEnd(limit: limit, path: "standard input")
  }

  /// Where a symbolic link points to, as it is written there.
  ///
  /// The corresponding C function is `readlink`.
  public static func linkTarget(_ path: RawPath) throws(PlatformError) -> [UInt8] {
    var failure: Int32 = 0
    let target = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      let result = buffer.withMemoryRebound(to: CChar.self) { text in
        text.baseAddress.map { start in path.withCString { readlink($0, start, text.count) } } ?? -1
      }
      if result < 0 { failure = errno } else { count = result }
    }
    guard failure == 0 else { throw PlatformError("read", path.text, errno: failure) }
    return target
  }

  /// Takes a file away; a path where nothing is is left so.
  ///
  /// The corresponding C function is `unlink`.
  public static func remove(_ path: String) throws(PlatformError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw PlatformError("remove", path, errno: errno) }
  }

  /// Gives a file another name, in the place of what had it before.
  ///
  /// The corresponding C function is `rename`.
  public static func move(_ path: String, to destination: String) throws(PlatformError) {
    guard rename(path, destination) == 0 else { throw PlatformError("move", path, errno: errno) }
  }
}
