import Platform
import Testing

/// A directory that lives as long as a test does, and the programs run in it.
final class Workbench {
  let path: String

  init() throws {
    path = try Directory.makeTemporary()
  }

  deinit {
    try? Directory.remove(path)
  }

  @discardableResult
  func run(_ name: String, _ arguments: String..., input: [UInt8] = []) throws -> [UInt8] {
    var program = Program(name, arguments, environment: .current(), directory: path)
    program.input = input
    let outcome = try program.run()
    try #require(outcome.isSuccess, "\(name): \(outcome.errorText)")
    return outcome.output
  }
}
