/// RNP with one key loaded, for one thread at a time.
final class Keyring {
  private let library: RNPLibrary
  private let ring: RNPLibrary.Handle?
  /// What RNP found each key of the ring to be, by fingerprint.
  private(set) var standings: [[UInt8]: KeyStanding] = [:]

  /// Loads the key as it was when its newest signature on itself was made; this machine's clock is never asked.
  init?(_ key: TransferableKey, library: RNPLibrary) {
    var ring: RNPLibrary.Handle?
    guard library.createRing(&ring, "GPG", "GPG") == 0 else { return nil }
    self.library = library
    self.ring = ring
    _ = library.setTime(ring, UInt64(max(1, key.newestSelfSignature)))
    for hash in ["MD5", "SHA1", "RIPEMD160"] {
      // RNP's own rules would believe such a signature that says it is from before 2024.
      guard library.addSecurityRule(ring, "hash algorithm", hash, Flag.overrides, 0, 0) == 0 else { return nil }
    }
    // Permissive: a subkey of a kind that RNP does not know is no reason to do without the others.
    let loaded = withInput(key.bytes.span.bytes) {
      library.importKeys(ring, $0, Flag.publicKeys | Flag.permissive, nil)
    }
    guard loaded == 0 else { return nil }
    for key in key.allKeys { standings[key.fingerprint] = standing(of: key) }
  }

  deinit {
    _ = library.destroyRing(ring)
  }

  /// Whether this is the one signature of `message` by the key of this ring that it names.
  func accepts(_ signature: DetachedSignature, of message: RawSpan) -> Bool {
    // A time of zero would make RNP ask the clock.
    guard signature.creation > 0, library.setTime(ring, UInt64(signature.creation)) == 0 else { return false }
    return withInput(message) { message in
      withInput(signature.bytes.span.bytes) { bytes in
        var verification: RNPLibrary.Handle?
        guard library.createVerification(&verification, ring, message, bytes) == 0 else { return false }
        defer { _ = library.destroyVerification(verification) }
        var count = 0
        var only: RNPLibrary.Handle?
        return library.execute(verification) == 0
          && library.signatureCount(verification, &count) == 0 && count == 1
          && library.signatureAt(verification, 0, &only) == 0 && library.signatureStatus(only) == 0
      }
    }
  }

  private func standing(of key: KeyPacket) -> KeyStanding {
    var handle: RNPLibrary.Handle?
    guard library.locateKey(ring, "fingerprint", key.fingerprintText, &handle) == 0, handle != nil else {
      return .unusable
    }
    defer { _ = library.destroyKey(handle) }
    var (isValid, isExpired, isRevoked, maySign) = (false, false, false, false)
    var end: UInt64 = 0
    guard library.keyIsValid(handle, &isValid) == 0, library.keyIsExpired(handle, &isExpired) == 0,
      library.keyIsRevoked(handle, &isRevoked) == 0, library.keyAllowsUsage(handle, "sign", &maySign) == 0,
      library.keyValidTill(handle, &end) == 0
    else { return .unusable }
    return KeyStanding(
      isValid: isValid, isExpired: isExpired, isRevoked: isRevoked, maySign: maySign, end: end)
  }

  /// Gives RNP bytes to read, which stay where they are meanwhile.
  private func withInput<Value>(_ bytes: RawSpan, _ body: (RNPLibrary.Handle?) -> Value) -> Value {
    bytes.withUnsafeBytes {
      var input: RNPLibrary.Handle?
      guard library.inputFromMemory(&input, $0.baseAddress, $0.count, false) == 0 else { return body(nil) }
      defer { _ = library.destroyInput(input) }
      return body(input)
    }
  }

  /// The numbers of `rnp.h` that are used here.
  private enum Flag {
    static let overrides: UInt32 = 1 << 0
    static let publicKeys: UInt32 = 1 << 0
    static let permissive: UInt32 = 1 << 8
  }
}
