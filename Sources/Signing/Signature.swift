/// One detached signature, taken apart and checked but for the key.
public enum Signature: Sendable {
  /// What `ssh-keygen` makes.
  case ssh(SSHSignature)

  /// Reads what an armoured block holds.
  public init(_ armour: Armour) throws(SignatureError) {
    switch armour.kind {
    case .ssh: self = .ssh(try SSHSignature(armour.payload))
    case .openpgp: throw SignatureError("OpenPGP signatures are not read here")
    }
  }

  /// What is to be thought of the signature over `message`, where only `keys` count.
  public func verdict(over message: RawSpan, keys: some Sequence<VerificationKey>) -> SignatureVerdict {
    switch self {
    case .ssh(let signature):
      for case .ssh(let key) in keys.lazy.map(\.material) where key.blob == signature.keyBlob {
        return signature.isValid(over: message, by: key)
          ? .valid(fingerprint: key.fingerprint)
          : .invalid(reason: "the signature is not one of these bytes by the key \(key.fingerprint)")
      }
      return .unknownKey(
        reason: "the signature is by the key \(signature.fingerprint), which is not one that counts here")
    }
  }
}
