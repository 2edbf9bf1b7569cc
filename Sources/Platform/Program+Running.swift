internal import CProcess
internal import Glibc
internal import Synchronization

extension Program {
  /// Runs the program to its end.
  ///
  /// The corresponding C functions are `posix_spawn`, `poll` and `waitpid`.
  public func run() throws(PlatformError) -> Outcome {
    guard let path = environment.program(name) else { throw PlatformError("run", name, .missing) }
    // A program that ends before it has read its input must not end this one.
    ThisProcess.outliveFailedWrites()
    let stdin = try Pipe(for: name)
    let stdout = try Pipe(for: name)
    let stderr = try Pipe(for: name)
    let child = try start(path, stdin: stdin, stdout: stdout, stderr: stderr)
    return Conversation(
      child: child, hasOwnGroup: timeout != nil, input: input ?? [],
      streams: (stdin.keepWriting(), stdout.keepReading(), stderr.keepReading()), limit: outputLimit,
      deadline: timeout.map { Stopwatch.nanoseconds() &+ UInt64($0 * 1e9) }
    ).finish()
  }

  private func start(_ path: String, stdin: Pipe, stdout: Pipe, stderr: Pipe) throws(PlatformError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if input != nil { posix_spawn_file_actions_adddup2(&actions, stdin.reading, STDIN_FILENO) }
    if output == .captured { posix_spawn_file_actions_adddup2(&actions, stdout.writing, STDOUT_FILENO) }
    if errors == .captured { posix_spawn_file_actions_adddup2(&actions, stderr.writing, STDERR_FILENO) }
    if let directory { hallmark_add_directory(&actions, directory) }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What this process ignores, or this thread holds back, the program shall not: it could not be ended.
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGPIPE)
    sigaddset(&defaults, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    var mask = sigset_t()
    sigemptyset(&mask)
    posix_spawnattr_setsigmask(&attributes, &mask)
    var flags = Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
    // A group of its own can be ended as a whole, but could not ask at the terminal.
    if timeout != nil { flags |= Int32(POSIX_SPAWN_SETPGROUP) }
    posix_spawnattr_setflags(&attributes, Int16(flags))

    var child = pid_t()
    let failure = withArguments([name] + arguments) { words in
      withArguments(environment.variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }) { variables in
        SpawnGate.gate.withLock { _ in posix_spawn(&child, path, &actions, &attributes, words, variables) }
      }
    }
    guard failure == 0 else { throw PlatformError("run", name, errno: failure) }
    return child
  }

  /// Texts as C wants the arguments of a program.
  private func withArguments<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

/// A pipe to or from a program; the ends that this process does not keep are closed.
private final class Pipe {
  private(set) var reading: Int32
  private(set) var writing: Int32

  init(for name: String) throws(PlatformError) {
    var ends: [Int32] = [-1, -1]
    guard hallmark_pipe(&ends) == 0 else { throw PlatformError("run", name, errno: errno) }
    (reading, writing) = (ends[0], ends[1])
  }

  /// Gives the reading end away and closes the other.
  func keepReading() -> Int32 {
    close(&writing)
    defer { reading = -1 }
    return reading
  }

  /// Gives the writing end away and closes the other.
  func keepWriting() -> Int32 {
    close(&reading)
    defer { writing = -1 }
    return writing
  }

  private func close(_ end: inout Int32) {
    if end >= 0 { Glibc.close(end) }
    end = -1
  }

  deinit {
    close(&reading)
    close(&writing)
  }
}
