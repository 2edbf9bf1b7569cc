internal import OpenPGP

/// One detached signature, taken apart and checked but for the key.
public struct Signature: Sendable {
  private enum Content: Sendable {
    case ssh(SSHSignature)
    case openpgp(DetachedSignature)
  }

  private let content: Content

  /// Reads what an armoured block holds.
  public init(_ armour: Armour) throws(SignatureError) {
    switch armour.kind {
    case .ssh: content = .ssh(try SSHSignature(armour.payload))
    case .openpgp:
      do {
        content = .openpgp(try DetachedSignature(armour.payload))
      } catch {
        throw SignatureError(error.message)
      }
    }
  }

  /// The key that the signature says it is by: `SHA256:…`, or an OpenPGP fingerprint or key id in lower case.
  public var issuer: String {
    switch content {
    case .ssh(let signature): signature.fingerprint
    case .openpgp(let signature): signature.issuer.text
    }
  }

  /// What is to be thought of the signature over `message`, where only `keys` count.
  public func verdict(over message: RawSpan, keys: some Sequence<VerificationKey>) -> SignatureVerdict {
    for key in keys {
      switch (content, key.material) {
      case (.ssh(let signature), .ssh(let material)) where signature.keyBlob == material.blob:
        return signature.isValid(over: message, by: material)
          ? .valid(key)
          : .invalid(reason: "the signature is not one of these bytes by the key \(key.fingerprint)")
      case (.openpgp(let signature), .openpgp(let material, let verifier)) where material.contains(signature.issuer):
        switch verifier.verdict(on: signature, over: message) {
        case .valid: return .valid(key)
        case .invalid(let reason): return .invalid(reason: reason)
        case .undecided(let reason): return .undecided(reason: reason)
        }
      default: continue
      }
    }
    return .unknownKey(reason: "the signature is by the key \(issuer), which is not one that counts here")
  }
}
