@testable import Git
import Platform
import TestSupport

extension ScratchRepository {
  /// Opens the repository as hallmark does, with the variables that the test's git has and some more.
  func open(_ variables: [String: String] = [:]) throws -> Repository {
    try Repository.open(at: path, environment: environment.variables.merging(variables) { $1 })
  }

  /// The id that git gives to a revision.
  func id(_ revision: String) throws -> ObjectID {
    let hex = try git("rev-parse", revision)
    guard let id = ObjectID(hex: hex) else { throw GitFailure(description: "\(hex) is no id") }
    return id
  }

  /// The index as `git ls-files --stage` writes it.
  func stagedLines() throws -> [String] {
    try git("ls-files", "--stage", "-z").split(separator: "\0").map(String.init)
  }
}

extension IndexEntry {
  /// The entry as `git ls-files --stage` writes it.
  var line: String {
    let octal = String(mode.rawValue, radix: 8)
    return String(repeating: "0", count: 6 - octal.count) + octal + " \(id) \(stage)\t\(path.text)"
  }
}

/// The error that a call throws; nil where it throws none.
func gitError(_ body: () throws -> Void) -> GitError? {
  do {
    try body()
    return nil
  } catch {
    return error as? GitError
  }
}
