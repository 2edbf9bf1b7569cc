internal import CCrypto

/// A public key that libcrypto has taken apart once and verifies with from any thread.
public final class PublicKey: Sendable {
  /// Set once and only read; libcrypto counts references and locks what it caches inside.
  nonisolated(unsafe) private let key: OpaquePointer

  private init(owning key: OpaquePointer) {
    self.key = key
  }

  deinit {
    EVP_PKEY_free(key)
  }

  /// An Ed25519 key from its 32 bytes, or nil where these are no point of the curve or one of small order.
  ///
  /// The corresponding C function is `EVP_PKEY_new_raw_public_key`.
  public static func ed25519(_ bytes: [UInt8]) -> PublicKey? {
    Library.start()
    guard bytes.count == 32, Ed25519Point.isSound(bytes) else { return nil }
    return EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, bytes, bytes.count).map(PublicKey.init(owning:))
  }

  /// An ECDSA key from its uncompressed point, or nil where that is not on the curve.
  public static func ecdsa(_ curve: EllipticCurve, point: [UInt8]) -> PublicKey? {
    guard point.count == 1 + 2 * curve.coordinateByteCount, point.first == 4 else { return nil }
    return decode(
      DER.sequence(
        DER.sequence(
          DER.objectIdentifier([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01]),
          DER.objectIdentifier(curve.objectIdentifier)),
        DER.bitString(point)))
  }

  /// An RSA key from the bytes of modulus and exponent, both without leading zeros.
  public static func rsa(modulus: [UInt8], exponent: [UInt8]) -> PublicKey? {
    decode(
      DER.sequence(
        DER.sequence(
          DER.objectIdentifier([0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01]),
          DER.null),
        DER.bitString(DER.sequence(DER.unsigned(modulus), DER.unsigned(exponent)))))
  }

  /// The corresponding C function is `d2i_PUBKEY`.
  private static func decode(_ encoded: [UInt8]) -> PublicKey? {
    Library.start()
    return encoded.withUnsafeBufferPointer { buffer in
      var start = buffer.baseAddress
      let key = d2i_PUBKEY(nil, &start, buffer.count)
      ERR_clear_error()
      return key.map(PublicKey.init(owning:))
    }
  }

  /// Whether this is the signature of `message` by the key; an RSA signature is one of PKCS #1 version 1.5.
  ///
  /// `hash` is nil for Ed25519, which brings its own. The corresponding C function is `EVP_DigestVerify`.
  public func accepts(_ signature: [UInt8], of message: RawSpan, hash: HashAlgorithm?) -> Bool {
    guard let context = EVP_MD_CTX_new() else { return false }
    defer { EVP_MD_CTX_free(context) }
    guard EVP_DigestVerifyInit(context, nil, hash?.implementation, nil, key) == 1 else { return false }
    let verdict = message.withUnsafeBytes {
      EVP_DigestVerify(
        context, signature, signature.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self), $0.count)
    }
    if verdict != 1 { ERR_clear_error() }
    return verdict == 1
  }

  /// Whether these two numbers, without leading zeros, are the ECDSA signature of `message` by the key.
  public func accepts(r: [UInt8], s: [UInt8], of message: RawSpan, hash: HashAlgorithm) -> Bool {
    accepts(DER.sequence(DER.unsigned(r), DER.unsigned(s)), of: message, hash: hash)
  }
}
