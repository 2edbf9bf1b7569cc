import Platform
import Testing

/// A directory that lives as long as a test does, and the programs run in it with nothing of the user's settings.
final class Workbench {
  let path: String
  var environment: Environment

  init() throws {
    path = try Directory.makeTemporary()
    environment = Environment([
      "PATH": try #require(Environment.current()["PATH"]), "HOME": path, "GNUPGHOME": path, "LC_ALL": "C",
      "GIT_CONFIG_NOSYSTEM": "1",
    ])
  }

  deinit {
    _ = try? Program("gpgconf", ["--homedir", path, "--kill", "all"], environment: environment).run()
    try? Directory.remove(path)
  }

  /// Runs a program that must succeed, and returns what it wrote.
  @discardableResult
  func run(_ name: String, _ arguments: String..., input: [UInt8] = []) throws -> [UInt8] {
    try run(name, arguments: arguments, input: input)
  }

  /// Runs a program that must succeed, and returns what it wrote.
  @discardableResult
  func run(_ name: String, arguments: [String], input: [UInt8] = []) throws -> [UInt8] {
    let outcome = try attempt(name, arguments, input: input)
    try #require(outcome.isSuccess, "\(name): \(outcome.errorText)")
    return outcome.output
  }

  /// Runs a program that may fail.
  func attempt(_ name: String, _ arguments: [String], input: [UInt8] = []) throws -> Program.Outcome {
    var program = Program(name, arguments, environment: environment, directory: path)
    program.input = input
    return try program.run()
  }

  func write(_ content: [UInt8], to name: String) throws {
    try File.write(content, to: Path.join(path, name), mode: 0o600)
  }

  func text(of name: String) throws -> String {
    String(decoding: try run("cat", name), as: UTF8.self)
  }
}
