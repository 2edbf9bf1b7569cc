import Checking
import Connectors
import Gate
import Git
import Platform
import TestSupport

extension ScratchRepository {
  /// Opens the repository as a hook does.
  func shared(_ variables: [String: String] = [:]) throws -> SharedRepository {
    let all = environment.variables.merging(variables) { $1 }
    return SharedRepository(try Repository.open(at: path, environment: all))
  }

  /// What is staged.
  func staged(_ variables: [String: String] = [:]) throws -> Submission {
    try Submission.staged(in: shared(variables), environment: variables)
  }

  /// What git would tell a `pre-push` hook of one branch.
  func pushed(_ branch: String, over base: String? = nil, to remote: String = "origin") throws -> [PushSubmission] {
    let zero = String(repeating: "0", count: 40)
    let name = "refs/heads/\(branch)"
    let line = "\(name) \(try git("rev-parse", branch)) \(name) \(try base.map { try git("rev-parse", $0) } ?? zero)\n"
    return try PushSubmission.all(PushedReference.parse(Array(line.utf8)), to: remote, in: shared())
  }
}

extension Submission {
  var folderNames: [String] { folders(in: .standard).map(\.text) }
}
