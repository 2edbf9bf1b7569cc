internal import Glibc

/// Directories: what stands in them, made and taken away.
public enum Directory {
  /// One name of a directory.
  public struct Entry: Sendable {
    /// The name as the file system has it.
    public let bytes: [UInt8]
    /// What it is; a symbolic link is not followed.
    public let kind: FileStatus.Kind

    /// The name as text; bytes that are not UTF-8 are shown as U+FFFD.
    public var name: String { String(decoding: bytes, as: UTF8.self) }
    /// Whether the name is UTF-8, so that its text names the same file.
    public var isText: Bool { name.utf8.elementsEqual(bytes) }
  }

  /// What stands in a directory in the order of the names' bytes, `.` and `..` left out.
  ///
  /// More names than the limit are an error. The corresponding C functions are `opendir` and `readdir`.
  public static func entries(of path: String, limit: Int = 100_000) throws(PlatformError) -> [Entry] {
    try entries(of: RawPath(path), limit: limit)
  }

  /// What stands in a directory whose path need not be UTF-8.
  public static func entries(of raw: RawPath, limit: Int = 100_000) throws(PlatformError) -> [Entry] {
    let found = try each(of: raw, limit: limit) { found, directory in
      found.kind(in: directory).map { Entry(bytes: found.bytes, kind: $0) }
    }
    return found.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  /// The same with the status of each, for who needs more than the kind.
  ///
  /// The corresponding C function is `fstatat`.
  public static func statuses(
    of raw: RawPath, limit: Int = 100_000
  ) throws(PlatformError) -> [(name: [UInt8], status: FileStatus)] {
    let found = try each(of: raw, limit: limit) { found, directory in
      found.status(in: directory).map { (name: found.bytes, status: $0) }
    }
    return found.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// What a function makes of each name but the directory's own and its parent's.
  private static func each<Made>(
    of raw: RawPath, limit: Int, _ make: (UnsafeMutablePointer<dirent>, Int32) -> Made?
  ) throws(PlatformError) -> [Made] {
    let path = raw.text
    guard let stream = raw.withCString({ opendir($0) }) else { throw PlatformError("list", path, errno: errno) }
    defer { closedir(stream) }
    var made: [Made] = []
    while true {
      errno = 0
      guard let next = readdir(stream) else {
        guard errno == 0 else { throw PlatformError("list", path, errno: errno) }
        return made
      }
      guard !next.isSelfOrParent, let one = make(next, dirfd(stream)) else { continue }
      made.append(one)
      guard made.count <= limit else {
        throw PlatformError("list", path, .tooMany(limit: limit))
      }
    }
  }

  /// Makes a directory and those above it; one that is there is left as it is.
  ///
  /// The corresponding C function is `mkdir`.
  public static func make(_ path: String) throws(PlatformError) {
    if mkdir(path, 0o777) == 0 { return }
    let failure = errno
    if failure == EEXIST, FileStatus.ifPresent(path)?.kind == .directory { return }
    let parent = Path.parent(of: path)
    guard failure == ENOENT, parent != path else { throw PlatformError("make", path, errno: failure) }
    try make(parent)
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw PlatformError("make", path, errno: errno) }
  }

  /// Makes a new directory for passing things, which only its owner sees; who asked for it removes it.
  ///
  /// The corresponding C function is `mkdtemp`.
  public static func makeTemporary(in folder: String = "/tmp") throws(PlatformError) -> String {
    let template = Path.join(folder, "hallmark-XXXXXX")
    var bytes = template.utf8.map { CChar(bitPattern: $0) } + [0]
    guard mkdtemp(&bytes) != nil else { throw PlatformError("make", template, errno: errno) }
    return String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Takes a directory away with all that it holds; symbolic links are removed, never followed.
  public static func remove(_ path: String) throws(PlatformError) {
    try remove(RawPath(path))
  }

  private static func remove(_ path: RawPath) throws(PlatformError) {
    for entry in try entries(of: path) {
      let child = path.appending(entry.bytes)
      if entry.kind == .directory {
        try remove(child)
      } else if child.withCString(unlink) != 0 {
        throw PlatformError("remove", child.text, errno: errno)
      }
    }
    guard path.withCString(rmdir) == 0 else { throw PlatformError("remove", path.text, errno: errno) }
  }

  /// The directory that the process stands in.
  ///
  /// The corresponding C function is `getcwd`.
  public static func current() throws(PlatformError) -> String {
    guard let text = getcwd(nil, 0) else { throw PlatformError("find", ".", errno: errno) }
    defer { free(text) }
    return String(cString: text)
  }
}

/// What `readdir` gave.
extension UnsafeMutablePointer<dirent> {
  private var name: UnsafePointer<CChar> {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    return UnsafePointer(UnsafeRawPointer(self).advanced(by: offset).assumingMemoryBound(to: CChar.self))
  }

  fileprivate var bytes: [UInt8] { [UInt8](UnsafeRawBufferPointer(start: name, count: strlen(name))) }

  fileprivate var isSelfOrParent: Bool { strcmp(name, ".") == 0 || strcmp(name, "..") == 0 }

  /// The status of what it names; nil where that is gone already.
  fileprivate func status(in directory: Int32) -> FileStatus? {
    var information = stat()
    guard fstatat(directory, name, &information, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return FileStatus(information)
  }

  /// The kind of what it names; not every file system tells it with the name.
  fileprivate func kind(in directory: Int32) -> FileStatus.Kind? {
    switch Int(pointee.d_type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .directory
    case Int(DT_LNK): .symbolicLink
    case Int(DT_UNKNOWN): status(in: directory)?.kind
    default: .special
    }
  }
}
