internal import Arguments

/// A command: how it is called, and what it does.
protocol Command: SendableMetatype {
  /// How it is called; help, completions and the manual are made from it.
  static var description: CommandDescription { get }

  /// Whether it reads or writes anything from where the user stands.
  static var needsDirectory: Bool { get }

  /// Does the work; errors are told to the user in one place, by `Failure`.
  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus
}

extension Command {
  static var needsDirectory: Bool { true }
}
