internal import Encodings
internal import Crypto

/// A public key or subkey within a transferable key.
struct KeyPacket: Sendable {
  /// The SHA-1 that OpenPGP defines as the name of a version 4 key.
  let fingerprint: [UInt8]
  let algorithm: UInt8
  /// Of an RSA key, the bits of its modulus.
  let rsaBits: Int?
  let creation: UInt32
  /// The numbers that the key is made of, as SSH writes them too: an RSA modulus, a point of a curve; nil of a key
  /// that cannot sign.
  let material: [UInt8]?

  init(_ body: ArraySlice<UInt8>) throws(OpenPGPError) {
    var rest = body
    guard let version = rest.popFirst() else { throw OpenPGPError("the key is cut off") }
    guard version == 4 else { throw OpenPGPError("keys of version \(version) are refused: 4 is needed") }
    guard body.count < 0x10000, let creation = rest.takeNumber(width: 4), let algorithm = rest.popFirst() else {
      throw OpenPGPError("the key is cut off")
    }
    self.creation = UInt32(truncatingIfNeeded: creation)
    self.algorithm = algorithm
    let kind = Algorithm(rawValue: algorithm)
    material = kind.flatMap { Self.material($0, rest) }
    rsaBits = kind?.isRSA == true ? rest.takeInteger() : nil
    fingerprint = HashAlgorithm.sha1.digest(
      of: [0x99, UInt8(body.count >> 8), UInt8(truncatingIfNeeded: body.count)] + body)
  }

  /// Forms that are not the shortest are read too: no spelling makes one key another.
  private static func material(_ kind: Algorithm, _ numbers: ArraySlice<UInt8>) -> [UInt8]? {
    var rest = numbers
    if !kind.isRSA {
      guard let count = rest.popFirst(), rest.take(Int(count)) != nil else { return nil }
    }
    guard let bits = rest.takeNumber(width: 2), let number = rest.take((bits + 7) / 8) else { return nil }
    return kind == .eddsa ? Array(number.suffix(32)) : Array(number.drop { $0 == 0 })
  }

  /// The fingerprint in lower-case digits.
  var fingerprintText: String { Hex.encode(fingerprint) }

  func isNamed(by issuer: DetachedSignature.Issuer) -> Bool {
    switch issuer {
    case .fingerprint(let bytes): fingerprint == bytes
    case .keyID(let bytes): fingerprint.suffix(8).elementsEqual(bytes)
    }
  }

  /// Throws the reason why the key may not sign, if there is one.
  func judgeForSigning() throws(OpenPGPError) {
    guard try Algorithm(number: algorithm).isRSA else { return }
    guard let rsaBits, rsaBits >= 2048 else {
      throw OpenPGPError("an RSA key of \(rsaBits ?? 0) bits is refused: at least 2048 are needed")
    }
  }
}
