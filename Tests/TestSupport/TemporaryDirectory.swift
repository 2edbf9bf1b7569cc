public import Platform

/// A directory of its own for one test, removed with all it holds when the value goes.
public final class TemporaryDirectory: Sendable {
  /// The absolute path, without symbolic links and without a final slash.
  public let path: String

  /// Makes an empty directory.
  public init() throws {
    let made = try Directory.makeTemporary()
    path = Path.resolved(made) ?? made
  }

  deinit { try? Directory.remove(path) }

  /// The path of something in the directory.
  public func appending(_ name: String) -> String { Path.join(path, name) }
}

extension File {
  /// Writes a text, with the folders that it needs.
  public static func write(_ text: String, to path: String, mode: UInt32? = nil) throws {
    try Directory.make(Path.parent(of: path))
    try write(Array(text.utf8), to: path, mode: mode)
  }
}
