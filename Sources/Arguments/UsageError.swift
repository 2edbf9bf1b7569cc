/// A command line that cannot be understood.
public struct UsageError: Error, Sendable, Equatable {
  /// What is wrong with it.
  public let message: String
  /// What was probably meant, or where to read on.
  public let hint: String?

  /// An error of a message and a hint.
  public init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }

  /// An error about a word that is not one of some that are known.
  public init(_ message: String, word: String, known: [String], otherwise: String) {
    self.init(message, hint: Spelling.closest(to: word, among: known).map { "did you mean '\($0)'?" } ?? otherwise)
  }
}
