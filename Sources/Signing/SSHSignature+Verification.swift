internal import Crypto

extension SSHSignature {
  /// Whether this is a signature of `message` by `key`, whose binary form is the one that the signature names.
  func isValid(over message: RawSpan, by key: SSHPublicKey) -> Bool {
    var signed = signedBytes(over: message)
    if let securityKey, let application = key.application {
      signed = application + [securityKey.flags] + securityKey.counter + HashAlgorithm.sha256.digest(of: signed)
    }
    switch (proof, key.scheme) {
    case (.ed25519(let bytes), .ed25519):
      return key.key.accepts(bytes, of: signed.span.bytes, hash: nil)
    case (.ecdsa(let r, let s), .ecdsa(let curve)):
      guard r.count <= curve.coordinateByteCount, s.count <= curve.coordinateByteCount else { return false }
      return key.key.accepts(r: r, s: s, of: signed.span.bytes, hash: curve.hash)
    case (.rsa(let hash, let bytes), .rsa(let modulusByteCount)):
      guard bytes.count == modulusByteCount else { return false }
      return key.key.accepts(bytes, of: signed.span.bytes, hash: hash)
    default:
      return false
    }
  }

  /// What is signed in place of the message: the namespace and the message's digest, in one frame.
  private func signedBytes(over message: RawSpan) -> [UInt8] {
    var bytes = [UInt8]("SSHSIG".utf8)
    bytes.appendWireString("git".utf8)
    bytes.appendWireString([])
    bytes.appendWireString((hash == .sha256 ? "sha256" : "sha512").utf8)
    bytes.appendWireString(hash.digest(of: message))
    return bytes
  }
}
