internal import Glibc

/// Something the operating system refused.
public struct PlatformError: Error, Sendable, Equatable {
  /// Why it was refused.
  public enum Reason: Sendable, Equatable {
    /// There is nothing of that name.
    case missing
    /// The rights do not suffice.
    case denied
    /// There is something of that name already.
    case exists
    /// It is a directory.
    case isDirectory
    /// It is neither a file nor a directory: a pipe, a socket, a device.
    case isSpecial
    /// It is a symbolic link where none is followed.
    case isLink
    /// A part of the path is no directory.
    case notDirectory
    /// It holds more than was allowed for.
    case tooLarge(size: Int, limit: Int)
    /// There are more files than were allowed for.
    case tooMany(limit: Int)
    /// The disk, or what may be written to it, is full.
    case full
    /// The reader of the other end has gone.
    case closed
    /// It took longer than was allowed for.
    case timedOut
    /// Anything else, by its number.
    case other(Int32)
  }

  /// What was asked for, as a verb: `read`, `write`, `run`.
  public let action: String
  /// The path, or the name of the program, that it was asked of.
  public let path: String
  /// Why it was refused.
  public let reason: Reason

  /// An error of an action, a path and a reason.
  public init(_ action: String, _ path: String, _ reason: Reason) {
    self.action = action
    self.path = path
    self.reason = reason
  }

  /// An error of an action and a path by the number that the C library left.
  init(_ action: String, _ path: String, errno number: Int32) {
    self.init(action, path, Reason(errno: number))
  }
}

extension PlatformError.Reason {
  /// The reason that a number of the C library stands for.
  init(errno number: Int32) {
    switch number {
    case ENOENT: self = .missing
    case EACCES, EPERM, EROFS: self = .denied
    case EEXIST, ENOTEMPTY: self = .exists
    case EISDIR: self = .isDirectory
    case ENOTDIR: self = .notDirectory
    case ENOSPC, EDQUOT, EFBIG: self = .full
    case EPIPE: self = .closed
    case ETIMEDOUT: self = .timedOut
    default: self = .other(number)
    }
  }
}

extension PlatformError {
  /// What happened, in one line; the path is as it was given and has to be escaped where it is shown.
  public var message: String {
    "cannot \(action) \(path): \(reason.text)"
  }

  /// What would help, where that can be told.
  public var hint: String? {
    switch reason {
    case .full: "free some space, or raise the limit that the shell sets (ulimit -f)"
    case .missing where action == "run": "install the program, or put its folder into PATH"
    default: nil
    }
  }
}

extension PlatformError.Reason {
  /// The reason in words.
  public var text: String {
    switch self {
    case .missing: "no such file or directory"
    case .denied: "permission denied"
    case .exists: "it exists already"
    case .isDirectory: "it is a directory"
    case .isSpecial: "it is not a regular file"
    case .isLink: "it is a symbolic link, which may lead anywhere"
    case .notDirectory: "a part of the path is not a directory"
    case .tooMany(let limit): "there are more than \(limit) files"
    case .tooLarge(let size, let limit): "it has \(size) bytes, more than the \(limit) that are read"
    case .full: "no space is left"
    case .closed: "the other end is closed"
    case .timedOut: "it took too long"
    case .other(let number): String(cString: strerror(number))
    }
  }
}
