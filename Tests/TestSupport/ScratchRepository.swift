public import Platform

/// A repository made by the real git in a directory of its own, with a fixed identity and time.
public struct ScratchRepository: Sendable {
  /// The directory that goes when the last value goes.
  public let directory: TemporaryDirectory
  /// The top of the work tree, or the bare repository.
  public let path: String
  /// What git is run with.
  public var environment: Environment

  /// Makes an empty repository on branch `main`, with further words for `git init`.
  public init(_ options: String...) throws {
    directory = try TemporaryDirectory()
    path = directory.appending("repository")
    environment = Self.environment(home: directory.appending("home"))
    // Nothing that goes on behind a test's back.
    try File.write("[maintenance]\n\tauto = false\n[gc]\n\tauto = 0\n", to: directory.appending("home/.gitconfig"))
    try Directory.make(path)
    try git(["init", "-q", "-b", "main"] + options)
  }

  private init(directory: TemporaryDirectory, path: String, environment: Environment) {
    self.directory = directory
    self.path = path
    self.environment = environment
  }

  /// The same surroundings at another path below the directory, such as a clone or a linked work tree.
  public func at(_ name: String) -> ScratchRepository {
    ScratchRepository(directory: directory, path: directory.appending(name), environment: environment)
  }

  /// Runs git here and returns what it wrote, without the last line end; any failure is the test's.
  @discardableResult
  public func git(_ arguments: [String], input: [UInt8] = []) throws -> String {
    let outcome = try run(["git"] + arguments, input: input)
    guard outcome.isSuccess else {
      throw GitFailure(
        description: "git \(arguments.joined(separator: " ")): \(outcome.ending)\n\(outcome.errorText)")
    }
    return outcome.text.hasSuffix("\n") ? String(outcome.text.dropLast()) : outcome.text
  }

  /// Runs git here.
  @discardableResult
  public func git(_ arguments: String..., input: [UInt8] = []) throws -> String {
    try git(arguments, input: input)
  }

  /// Runs any program here, with further variables.
  @discardableResult
  public func run(
    _ words: [String], input: [UInt8] = [], variables: [String: String] = [:]
  ) throws -> Program.Outcome {
    var program = Program(words[0], Array(words.dropFirst()), environment: environment, directory: path)
    program.environment.variables.merge(variables) { $1 }
    program.input = input
    return try program.run()
  }

  /// Writes a file of the work tree.
  public func write(_ text: String, to name: String) throws { try File.write(text, to: Path.join(path, name)) }

  /// Stages everything and commits it; returns the commit.
  @discardableResult
  public func commit(_ message: String = "Change") throws -> String {
    try git("add", "-A")
    try git("commit", "-q", "--allow-empty", "-m", message)
    return try git("rev-parse", "HEAD")
  }

  private static func environment(home: String) -> Environment {
    Environment([
      "PATH": Environment.current()["PATH"] ?? "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": home,
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0",
      "GIT_AUTHOR_NAME": "Alice", "GIT_AUTHOR_EMAIL": "alice@example.org", "GIT_AUTHOR_DATE": "1795161677 +0000",
      "GIT_COMMITTER_NAME": "Alice", "GIT_COMMITTER_EMAIL": "alice@example.org",
      "GIT_COMMITTER_DATE": "1795161677 +0000",
    ])
  }
}

/// A git command that failed where a test needs it to work.
public struct GitFailure: Error, CustomStringConvertible {
  /// The command, how it ended and what it said.
  public let description: String

  /// A failure in these words.
  public init(description: String) { self.description = description }
}

extension Program.Outcome {
  /// Standard output as text.
  public var text: String { String(decoding: output, as: UTF8.self) }
}
