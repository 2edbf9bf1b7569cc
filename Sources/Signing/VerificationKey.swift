internal import Crypto

/// A public key as policies and `Owner` lines write it: one line without a comment.
public struct VerificationKey: Sendable {
  enum Material: Sendable {
    case ssh(SSHPublicKey)
  }

  /// The line itself.
  public let text: String
  /// `SHA256:…` of an OpenSSH key; of an OpenPGP key the primary key's 40 lower-case digits.
  public let fingerprint: String
  let material: Material

  /// Reads the line; every key has one spelling, so that two keys are the same where their lines are.
  public init(_ text: String) throws(KeyStringError) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard let kind = words.first, words.count > 1 else {
      throw KeyStringError("a key is its kind, a space, and the key in base64")
    }
    guard let type = SSHKeyType(rawValue: String(kind)) else {
      throw KeyStringError(SSHKeyType.refusal(of: String(kind)))
    }
    guard words.count == 2 else { throw KeyStringError("nothing may follow the key: no comment, no space") }
    guard let blob = Base64.decode(words[1].utf8) else { throw KeyStringError("the key is not base64") }
    let key = try SSHPublicKey(blob: blob)
    guard key.type == type else {
      throw KeyStringError("the key says of itself that it is \(key.type.rawValue), not \(type.rawValue)")
    }
    self.text = text
    fingerprint = key.fingerprint
    material = .ssh(key)
  }
}

extension VerificationKey: Hashable {
  /// Two keys are the same where their lines are.
  public static func == (left: VerificationKey, right: VerificationKey) -> Bool {
    left.text == right.text
  }

  /// Feeds the line to the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}
