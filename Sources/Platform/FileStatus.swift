internal import Glibc

/// What the file system says about a path without opening it.
public struct FileStatus: Sendable, Equatable {
  /// What stands at a path.
  public enum Kind: Sendable, Equatable {
    case file
    case directory
    case symbolicLink
    /// A pipe, a socket or a device.
    case special
  }

  /// What stands there.
  public let kind: Kind
  /// Its size in bytes.
  public let size: Int
  /// The permission bits.
  public let mode: UInt32
  /// The number of the user it belongs to.
  public let owner: UInt32
  /// The device and the file's number on it: two paths with the same pair are the same file.
  public let identity: Identity

  /// What tells one file from all others of the machine.
  public struct Identity: Sendable, Hashable {
    let device: UInt
    let number: UInt
  }

  /// Whether whoever owns the file may execute it.
  public var isExecutable: Bool { mode & 0o100 != 0 }

  /// The status of a path; a symbolic link is looked at itself unless it is to be followed.
  ///
  /// The corresponding C functions are `stat` and `lstat`.
  public init(of path: String, followingLinks: Bool = false) throws(PlatformError) {
    var information = stat()
    let result = followingLinks ? stat(path, &information) : lstat(path, &information)
    guard result == 0 else { throw PlatformError("read", path, errno: errno) }
    self.init(information)
  }

  /// The status of a path, or nothing where nothing can be seen.
  public static func ifPresent(_ path: String, followingLinks: Bool = true) -> FileStatus? {
    try? FileStatus(of: path, followingLinks: followingLinks)
  }

  init(_ information: stat) {
    switch information.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .directory
    case S_IFLNK: kind = .symbolicLink
    default: kind = .special
    }
    size = Int(information.st_size)
    mode = UInt32(information.st_mode) & 0o7777
    owner = information.st_uid
    identity = Identity(device: UInt(information.st_dev), number: UInt(information.st_ino))
  }
}
