internal import Platform

/// Writing what this clone keeps: never through a link, for a clone may be somebody else's work.
enum StateFile {
  /// Replaces a file of the state's folder; that it cannot be written is no error.
  static func write(_ bytes: [UInt8], to path: String) {
    let folder = Path.parent(of: path)
    let relative = Path.join(Path.name(of: folder), Path.name(of: path))
    try? Directory.make(folder)
    try? File.write(bytes, at: relative, below: Path.parent(of: folder), mode: 0o600)
  }
}
