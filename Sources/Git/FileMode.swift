/// What an entry of a tree or of the index is.
public struct FileMode: RawRepresentable, Hashable, Sendable {
  /// The mode's number, as git writes it in octal.
  public let rawValue: UInt32

  /// The mode of this number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A folder.
  public static let folder = FileMode(rawValue: 0o040000)
  /// A file that cannot be run.
  public static let file = FileMode(rawValue: 0o100644)
  /// A file that can be run.
  public static let executable = FileMode(rawValue: 0o100755)
  /// A symbolic link, whose target is the blob's content.
  public static let link = FileMode(rawValue: 0o120000)
  /// A submodule, whose id names a commit of another repository.
  public static let submodule = FileMode(rawValue: 0o160000)

  /// Whether the id names a tree.
  public var isFolder: Bool { rawValue & 0o170000 == Self.folder.rawValue }
  /// The mode as git shows it: of a regular file only whether it can be run counts, whatever old trees hold besides.
  public var canonical: FileMode { isFile ? (rawValue & 0o100 == 0 ? .file : .executable) : self }
  /// Whether the id names a blob of a regular file.
  public var isFile: Bool { rawValue & 0o170000 == 0o100000 }
}
