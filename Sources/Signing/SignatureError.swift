/// Why bytes are not taken as a signature at all, before any key is looked at.
public struct SignatureError: Error, Hashable, Sendable {
  /// What is wrong, as part of a sentence: no capital, no full stop.
  public let message: String

  init(_ message: String) {
    self.message = message
  }
}
