internal import Synchronization

/// Verifies signatures by one key, from any thread.
public final class Verifier: Sendable {
  /// What is to be thought of a signature.
  public enum Verdict: Hashable, Sendable {
    /// It is good.
    case valid
    /// It is not, and why.
    case invalid(String)
    /// This machine cannot say, and why.
    case undecided(String)
  }

  private let key: TransferableKey
  /// The rings that no thread works with; each thread takes one out, or makes one where there is none.
  private let idle = Mutex<[IdleRing]>([])

  /// Whether this machine has RNP.
  public static var isAvailable: Bool { RNPLibrary.shared != nil }

  /// A verifier of signatures by this key; nothing is loaded before the first signature.
  public init(_ key: TransferableKey) {
    self.key = key
  }

  /// What is to be thought of this signature over `message`.
  public func verdict(on signature: DetachedSignature, over message: RawSpan) -> Verdict {
    guard let library = RNPLibrary.shared else {
      return .undecided("RNP is missing, which OpenPGP signatures are verified with (Debian package librnp0)")
    }
    guard let ring = idle.withLock({ $0.popLast()?.ring }) ?? Keyring(key, library: library) else {
      return .invalid("RNP cannot read the key \(key.fingerprint)")
    }
    defer { idle.withLock { $0.append(IdleRing(ring: ring)) } }
    do {
      try judgeKey(of: signature, in: ring)
    } catch {
      return .invalid(error.message)
    }
    return ring.accepts(signature, of: message)
      ? .valid : .invalid("the signature is not one of these bytes by the key \(signature.issuer.text)")
  }

  /// Throws the reason why the key that the signature names could not sign then, if there is one.
  private func judgeKey(of signature: DetachedSignature, in ring: Keyring) throws(OpenPGPError) {
    guard let signer = key.allKeys.first(where: { $0.isNamed(by: signature.issuer) }),
      let primary = ring.standings[key.primary.fingerprint], let standing = ring.standings[signer.fingerprint]
    else { throw OpenPGPError("the key \(signature.issuer.text) is not part of the key \(key.fingerprint)") }
    let name = signer.fingerprintText
    let isSubkey = signer.fingerprint != key.primary.fingerprint
    try signer.judgeForSigning()
    if primary.isRevoked { throw OpenPGPError("the key \(key.fingerprint) is revoked") }
    if standing.isRevoked { throw OpenPGPError("the subkey \(name) is revoked") }
    // Under a primary key that had expired RNP does not look whether a subkey is bound.
    guard standing.isValid || standing.isExpired, !isSubkey || primary.isValid else {
      throw OpenPGPError(
        isSubkey
          ? "the subkey \(name) is not properly bound to the key \(key.fingerprint)"
          : "the key \(name) has no valid signature of its own (one with SHA-1 does not count)")
    }
    guard standing.maySign, !isSubkey || key.statesUse(of: signer) else {
      throw OpenPGPError("the key \(name) is not one that may sign")
    }
    guard signature.creation >= signer.creation else {
      throw OpenPGPError("the signature says it is older than the key \(name)")
    }
    guard UInt64(signature.creation) <= standing.end else {
      throw OpenPGPError("the key \(name) had expired when the signature was made")
    }
  }
}

/// A ring on its way from one thread to another.
private struct IdleRing: @unchecked Sendable {
  let ring: Keyring
}
