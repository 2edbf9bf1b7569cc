internal import Encodings
internal import Crypto

/// An OpenSSH public key, taken apart and checked.
struct SSHPublicKey: Sendable {
  /// How signatures of the key are verified.
  enum Scheme: Sendable {
    case ed25519
    case ecdsa(EllipticCurve)
    case rsa(modulusByteCount: Int)
  }

  /// The name of the kind, which is also the first string of `blob`.
  let type: SSHKeyType
  /// The key in SSH's binary form.
  let blob: [UInt8]
  let key: PublicKey
  /// The numbers that the key is made of: an RSA modulus, a point of a curve.
  let material: [UInt8]
  let scheme: Scheme
  /// Of a security key: the SHA-256 of the application that it signs for.
  let application: [UInt8]?

  /// The name of the key that OpenSSH shows: the SHA-256 of its binary form.
  var fingerprint: String { Self.fingerprint(of: blob) }

  static func fingerprint(of blob: [UInt8]) -> String {
    let digest = Base64.string(of: SHA256.digest(of: blob).bytes)
    return "SHA256:" + digest.prefix { $0 != "=" }
  }

  /// Reads a key in SSH's binary form; `throws` the reason why it is refused.
  init(blob: [UInt8]) throws(KeyStringError) {
    var reader = WireReader(blob)
    guard let name = reader.text() else { throw KeyStringError("the key does not begin with its kind") }
    guard let type = SSHKeyType(rawValue: name) else { throw KeyStringError(SSHKeyType.refusal(of: name)) }
    switch type {
    case .ed25519, .securityKeyEd25519:
      guard let point = reader.string() else { throw KeyStringError("the key is cut off") }
      guard let key = PublicKey.ed25519(point) else { throw KeyStringError("the key is no point that Ed25519 can use") }
      self.key = key
      material = point
      scheme = .ed25519
    case .ecdsa256, .securityKeyECDSA: (key, scheme, material) = try Self.readECDSA(.p256, "nistp256", from: &reader)
    case .ecdsa384: (key, scheme, material) = try Self.readECDSA(.p384, "nistp384", from: &reader)
    case .ecdsa521: (key, scheme, material) = try Self.readECDSA(.p521, "nistp521", from: &reader)
    case .rsa: (key, scheme, material) = try Self.readRSA(from: &reader)
    }
    switch type {
    case .securityKeyEd25519, .securityKeyECDSA:
      guard let name = reader.string() else { throw KeyStringError("the security key names no application") }
      application = SHA256.digest(of: name).bytes
    default: application = nil
    }
    guard reader.isAtEnd else { throw KeyStringError("something follows the key") }
    self.type = type
    self.blob = blob
  }

  private static func readECDSA(
    _ curve: EllipticCurve, _ curveName: String, from reader: inout WireReader
  ) throws(KeyStringError) -> (PublicKey, Scheme, [UInt8]) {
    guard let name = reader.text(), let point = reader.string() else { throw KeyStringError("the key is cut off") }
    guard name == curveName else { throw KeyStringError("the key's curve is not that of its kind") }
    guard let key = PublicKey.ecdsa(curve, point: point) else {
      throw KeyStringError("the key is no uncompressed point of its curve")
    }
    return (key, .ecdsa(curve), point)
  }

  /// The limits: 2,048 bits as the formats say, OpenSSH's 16,384, and an exponent that libcrypto takes for every size.
  private static func readRSA(from reader: inout WireReader) throws(KeyStringError) -> (PublicKey, Scheme, [UInt8]) {
    guard let exponent = reader.positiveInteger(), let modulus = reader.positiveInteger() else {
      throw KeyStringError("the RSA key's numbers are cut off or not in their shortest form")
    }
    let bits = modulus.count * 8 - (modulus.first?.leadingZeroBitCount ?? 0)
    guard bits >= 2048 else { throw KeyStringError("an RSA key of \(bits) bits is refused: at least 2048 are needed") }
    guard bits <= 16384 else { throw KeyStringError("an RSA key of \(bits) bits is refused: at most 16384 are taken") }
    guard exponent.count <= 8, exponent != [1], (exponent.last ?? 0) & 1 == 1, (modulus.last ?? 0) & 1 == 1,
      let key = PublicKey.rsa(modulus: modulus, exponent: exponent)
    else { throw KeyStringError("the RSA key's numbers cannot be those of a key") }
    return (key, .rsa(modulusByteCount: modulus.count), modulus)
  }
}
