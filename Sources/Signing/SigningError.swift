/// Why something could not be signed, sealed or opened, and what would help.
public struct SigningError: Error, Hashable, Sendable {
  /// The kind of obstacle.
  public enum Reason: Hashable, Sendable {
    /// Git's configuration names no key.
    case noKey
    /// Git's configuration is not one that can be followed.
    case configuration
    /// A program is not there.
    case missingProgram
    /// A program did not do what it was asked; most often nobody could unlock the key.
    case programFailed
    /// What was written by a program, or stands in a key file, cannot be used.
    case unusable
  }

  /// The kind of obstacle.
  public let reason: Reason
  /// What happened, as a sentence without a full stop.
  public let message: String
  /// What would help, where that can be told.
  public let hint: String?

  init(_ reason: Reason, _ message: String, hint: String? = nil) {
    self.reason = reason
    self.message = message
    self.hint = hint
  }
}
