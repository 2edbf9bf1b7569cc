/// What the program tells its caller when it ends.
enum ExitStatus: Int32, Sendable {
  /// Done, and nothing of severity error was found.
  case success = 0
  /// What was looked at is not in order.
  case refused = 1
  /// The work could not be done.
  case failure = 2
  /// A question about chains cannot be decided.
  case undecided = 3
}
