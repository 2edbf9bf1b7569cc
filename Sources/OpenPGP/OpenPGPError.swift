/// Why bytes are not taken as an OpenPGP signature or key.
public struct OpenPGPError: Error, Hashable, Sendable {
  /// What is wrong, as part of a sentence: no capital, no full stop.
  public let message: String

  init(_ message: String) {
    self.message = message
  }
}
