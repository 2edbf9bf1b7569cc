/// The files of a connector folder, whoever has them: a work tree, an index, a commit, a push in quarantine.
///
/// Nothing is read before its size is known, and nothing that nobody asks for.
public struct Tree: Sendable {
  /// Reads the content of a file; a message says why when it cannot be had.
  public typealias Read = @Sendable (FileEntry) -> Result<[UInt8], ReadFailure>

  /// The files, in byte order of their paths.
  public let files: [FileEntry]
  let read: Read

  /// A tree of files and a way to read one.
  public init(files: [FileEntry], read: @escaping Read) {
    self.files = files
    self.read = read
  }

  /// The file at a path within the folder.
  public subscript(path: String) -> FileEntry? {
    files.first { $0.path == path }
  }

  /// The content of a file.
  public func content(of file: FileEntry) -> Result<[UInt8], ReadFailure> {
    read(file)
  }
}

/// A file of a tree.
public struct FileEntry: Sendable, Hashable {
  /// What an entry of a tree is.
  public enum Kind: Sendable {
    case file
    case executable
    case symlink
    case submodule
  }

  /// The path within the folder, parts joined by `/`; bytes that are no UTF-8 are replaced.
  public let path: String
  /// What it is.
  public let kind: Kind
  /// Its size in bytes.
  public let size: Int
  /// What names its content: the blob id in hex where Git has one, else empty.
  public let blob: String
  /// How whoever made the tree finds it again.
  public let handle: Int

  /// An entry of a tree.
  public init(path: String, kind: Kind = .file, size: Int, blob: String = "", handle: Int = 0) {
    self.path = path
    self.kind = kind
    self.size = size
    self.blob = blob
    self.handle = handle
  }
}

/// Why the content of a file could not be had.
public struct ReadFailure: Error, Sendable {
  /// What happened.
  public let message: String

  /// A failure with its reason.
  public init(_ message: String) {
    self.message = message
  }
}
