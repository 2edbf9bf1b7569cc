internal import Glibc

/// Directories: what stands in them, made and taken away.
public enum Directory {
  /// One name of a directory.
  public struct Entry: Sendable {
    /// The name as the file system has it.
    public let bytes: [UInt8]
    /// What it is; a symbolic link is not followed.
    public let status: FileStatus

    /// The name as text; bytes that are not UTF-8 are shown as U+FFFD.
    public var name: String { String(decoding: bytes, as: UTF8.self) }
    /// Whether the name is UTF-8, so that its text names the same file.
    public var isText: Bool { name.utf8.elementsEqual(bytes) }
  }

  /// What stands in a directory in the order of the names' bytes, `.` and `..` left out.
  ///
  /// More names than the limit are an error. The corresponding C functions are `opendir`, `readdir` and `fstatat`.
  public static func entries(of path: String, limit: Int = 100_000) throws(PlatformError) -> [Entry] {
    try entries(of: RawPath(path), limit: limit)
  }

  /// What stands in a directory whose path need not be UTF-8.
  public static func entries(of raw: RawPath, limit: Int = 100_000) throws(PlatformError) -> [Entry] {
    let path = raw.text
    guard let stream = raw.withCString({ opendir($0) }) else { throw PlatformError("list", path, errno: errno) }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let next = readdir(stream) else {
        guard errno == 0 else { throw PlatformError("list", path, errno: errno) }
        break
      }
      guard let entry = entry(next, in: dirfd(stream)) else { continue }
      entries.append(entry)
      guard entries.count <= limit else {
        throw PlatformError("list", path, .tooMany(limit: limit))
      }
    }
    return entries.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  /// The entry of what `readdir` gave; nothing of the directory itself, its parent, and what is gone already.
  private static func entry(_ found: UnsafeMutablePointer<dirent>, in directory: Int32) -> Entry? {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let name = UnsafeRawPointer(found).advanced(by: offset).assumingMemoryBound(to: CChar.self)
    let bytes = [UInt8](UnsafeRawBufferPointer(start: name, count: strlen(name)))
    guard bytes != [0x2E], bytes != [0x2E, 0x2E] else { return nil }
    var information = stat()
    guard fstatat(directory, name, &information, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return Entry(bytes: bytes, status: FileStatus(information))
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
      if entry.status.kind == .directory {
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
