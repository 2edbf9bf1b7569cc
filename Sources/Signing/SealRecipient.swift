/// Somebody to whom a test account can be sealed: an `age1…` recipient, or an SSH key of a kind that can also decrypt.
public struct SealRecipient: Hashable, Sendable {
  /// The recipient as `age` takes it.
  public let text: String

  /// Reads an `age1…` recipient.
  public init(age text: String) throws(KeyStringError) {
    guard let key = Bech32.decode(text, prefix: "age"), key.count == 32 else {
      throw KeyStringError("this is no age recipient: age1 and 58 letters and digits in lower case")
    }
    self.text = text
  }

  /// The recipient that a signing key is, or nil where `age` cannot encrypt to keys of its kind.
  public init?(_ key: VerificationKey) {
    guard key.text.hasPrefix("ssh-ed25519 ") || key.text.hasPrefix("ssh-rsa ") else { return nil }
    text = key.text
  }
}
