/// The files of a connector's folder as a signature binds them.
public struct Manifest: Sendable {
  /// A file.
  public struct Entry: Sendable, Hashable {
    /// The path within the folder, byte for byte.
    public let path: [UInt8]
    /// The mode as git writes it, six digits.
    public let mode: String
    /// The SHA-256 of the content, as 64 lower-case digits.
    public let contentHex: String

    /// An entry of a path, a mode and a content.
    public init(path: [UInt8], mode: String, contentHex: String) {
      self.path = path
      self.mode = mode
      self.contentHex = contentHex
    }
  }

  /// The most files that a folder may have.
  public static let fileLimit = 1000
  /// The most bytes that a file may have.
  public static let byteLimit = 10_000_000

  /// The bytes whose SHA-256 a step names.
  public static func bytes(of entries: [Entry]) -> [UInt8] {
    var bytes: [UInt8] = []
    for entry in entries.sorted(by: { $0.path.lexicographicallyPrecedes($1.path) }) {
      bytes += entry.mode.utf8
      bytes.append(UInt8(ascii: " "))
      bytes += entry.contentHex.utf8
      bytes.append(UInt8(ascii: " "))
      bytes += entry.path
      bytes.append(0)
    }
    return bytes
  }
}
