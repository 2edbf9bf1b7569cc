import Encodings
import Crypto
import Testing

@Suite struct PublicKeyTests {
  let message = [UInt8]("the folder as it stands".utf8)

  @Test func ed25519() throws {
    let workbench = try Workbench()
    try workbench.run("openssl", "genpkey", "-algorithm", "ed25519", "-out", "key")
    let encoded = try workbench.run("openssl", "pkey", "-in", "key", "-pubout", "-outform", "DER")
    try workbench.run("sh", "-c", "cat > message", input: message)
    let signature = try workbench.run("openssl", "pkeyutl", "-sign", "-rawin", "-inkey", "key", "-in", "message")
    let key = try #require(PublicKey.ed25519(encoded.suffix(32)))
    expectOnlyThisSignature(signature) { key.accepts($0, of: $1.span.bytes, hash: nil) }
  }

  @Test(arguments: [(EllipticCurve.p256, "P-256"), (.p384, "P-384"), (.p521, "P-521")])
  func ecdsa(curve: EllipticCurve, name: String) throws {
    let workbench = try Workbench()
    try workbench.run("openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "group:" + name, "-out", "key")
    let encoded = try workbench.run("openssl", "pkey", "-in", "key", "-pubout", "-outform", "DER")
    let point = [UInt8](encoded.suffix(1 + 2 * curve.coordinateByteCount))
    let signature = try workbench.run(
      "openssl", "dgst", "-sha\(curve.hash.byteCount * 8)", "-sign", "key", "-binary", input: message)
    let key = try #require(PublicKey.ecdsa(curve, point: point))
    expectOnlyThisSignature(signature) { key.accepts($0, of: $1.span.bytes, hash: curve.hash) }

    var beside = point
    beside[point.count - 1] ^= 1
    #expect(PublicKey.ecdsa(curve, point: beside) == nil)
    #expect(PublicKey.ecdsa(curve, point: point.dropLast()) == nil)
    #expect(PublicKey.ecdsa(curve, point: [2 + (point.last ?? 0) & 1] + point[1...curve.coordinateByteCount]) == nil)
    #expect(PublicKey.ecdsa(curve, point: [0]) == nil)
    #expect(PublicKey.ecdsa(curve == .p256 ? .p384 : .p256, point: point) == nil)
  }

  @Test func rsa() throws {
    let workbench = try Workbench()
    try workbench.run("openssl", "genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", "key")
    let text = String(
      decoding: try workbench.run("openssl", "pkey", "-in", "key", "-noout", "-text_pub"), as: UTF8.self)
    let digits = try #require(text.split(separator: "Modulus:").last?.split(separator: "Exponent").first)
    let modulus = try #require(Hex.decode(digits.filter(\.isHexDigit))).drop { $0 == 0 }
    let key = try #require(PublicKey.rsa(modulus: [UInt8](modulus), exponent: [1, 0, 1]))
    for (hash, name) in [(HashAlgorithm.sha256, "-sha256"), (.sha512, "-sha512")] {
      let signature = try workbench.run("openssl", "dgst", name, "-sign", "key", "-binary", input: message)
      expectOnlyThisSignature(signature) { key.accepts($0, of: $1.span.bytes, hash: hash) }
    }
  }

  /// Points of small order verify signatures that nobody made; the others here are on no curve or not in their form.
  @Test(arguments: [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000080",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0200000000000000000000000000000000000000000000000000000000000000",
  ])
  func unsoundPointsAreRefused(point: String) throws {
    #expect(PublicKey.ed25519(try #require(Hex.decode(point))) == nil)
  }

  private func expectOnlyThisSignature(_ signature: [UInt8], _ accepts: ([UInt8], [UInt8]) -> Bool) {
    #expect(accepts(signature, message))
    #expect(!accepts(signature, message + [0]))
    #expect(!accepts(signature + [0], message))
    #expect(!accepts(signature.dropLast(), message))
    #expect(!accepts([], message))
    for position in signature.indices {
      var changed = signature
      changed[position] ^= 1
      #expect(!accepts(changed, message))
    }
  }
}
