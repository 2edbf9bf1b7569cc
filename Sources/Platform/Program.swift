/// A program to run: what, with what arguments, and what it may cost.
public struct Program: Sendable {
  /// Where the texts that a program writes go to.
  public enum Sink: Sendable {
    /// They are kept and come with the outcome.
    case captured
    /// They go where this process writes its own.
    case inherited
  }

  /// The name to look for in `PATH`, or a path.
  public var name: String
  /// The arguments after the name.
  public var arguments: [String]
  /// All variables that the program sees.
  public var environment: Environment
  /// The directory it stands in; that of this process if left out.
  public var directory: String?
  /// What it reads from standard input; nothing makes it that of this process.
  public var input: [UInt8]? = []
  /// Where its standard output goes.
  public var output = Sink.captured
  /// Where its standard error goes.
  public var errors = Sink.captured
  /// How much of each stream is kept; what is more is read and dropped.
  public var outputLimit = 16 << 20
  /// After how many seconds it is ended, with all it has started; nothing lets it share the terminal and run on.
  public var timeout: Double? = 60

  /// A program with arguments and an environment.
  public init(_ name: String, _ arguments: [String] = [], environment: Environment, directory: String? = nil) {
    self.name = name
    self.arguments = arguments
    self.environment = environment
    self.directory = directory
  }

  /// How a program ended.
  public enum Ending: Sendable, Equatable {
    case exited(Int32)
    case signaled(Int32)
    case timedOut
  }

  /// What came of running a program.
  public struct Outcome: Sendable {
    /// How it ended.
    public let ending: Ending
    /// What it wrote to standard output.
    public let output: [UInt8]
    /// What it wrote to standard error.
    public let errors: [UInt8]
    /// Whether it wrote more than was kept.
    public let isCut: Bool

    /// Whether it ended by itself with status 0.
    public var isSuccess: Bool { ending == .exited(0) }
    /// The last lines of standard error as text, for messages.
    public var errorText: String {
      String(decoding: errors.suffix(2000), as: UTF8.self)
    }
  }
}
