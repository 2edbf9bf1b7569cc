/// Why a line is not taken as a public key.
public struct KeyStringError: Error, Hashable, Sendable {
  /// What is wrong, as part of a sentence: no capital, no full stop.
  public let message: String

  init(_ message: String) {
    self.message = message
  }
}
