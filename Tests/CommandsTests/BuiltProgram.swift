import Platform
import Testing

/// The program as it was built beside these tests.
enum BuiltProgram {
  /// The folder that holds it.
  static func folder() throws -> String {
    let tests = try ThisProcess.path()
    let folder = Path.parent(of: tests)
    try #require(FileStatus.ifPresent(Path.join(folder, "hallmark")) != nil, "there is no hallmark in \(folder)")
    return folder
  }

  /// The top of the source tree.
  static let sources = Path.parent(of: Path.parent(of: Path.parent(of: #filePath)))
}
