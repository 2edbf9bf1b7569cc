import Crypto
import Signing
import Testing

@Suite struct OpenPGPSignatureTests {
  @Test(arguments: ["ed25519", "rsa2048", "nistp256", "nistp521"])
  func whatGPGSignsIsGood(algorithm: String) throws {
    let workbench = try Workbench()
    let fingerprint = try workbench.makeGPGKey(algorithm)
    let key = try VerificationKey(try workbench.gpgKeyLine(fingerprint))
    #expect(key.fingerprint == fingerprint)
    for hash in algorithm == "nistp521" ? ["SHA512"] : ["SHA256", "SHA384", "SHA512"] {
      let armour = try workbench.gpgSign(fingerprint, options: ["--digest-algo", hash])
      #expect(try Armour(lenient: armour).text == armour)
      #expect(verdict(on: armour, keys: [key]) == .valid(fingerprint))
      #expect(!verdict(on: armour, over: message + [10], keys: [key]).isValid)
      #expect(
        verdict(on: armour, keys: [])
          == .unknownKey("the signature is by the key \(fingerprint), which is not one that counts here"))
    }
  }

  @Test func aSubkeySignsForItsPrimaryKey() throws {
    let workbench = try Workbench()
    let fingerprint = try workbench.makeGPGKey("ed25519", usage: "cert")
    try workbench.gpg("--quick-add-key", fingerprint, "ed25519", "sign", "never")
    try workbench.gpg("--quick-add-key", fingerprint, "cv25519", "encr", "never")
    let key = try VerificationKey(try workbench.gpgKeyLine(fingerprint))
    #expect(verdict(on: try workbench.gpgSign(fingerprint), keys: [key]) == .valid(fingerprint))
  }

  @Test(arguments: ["ed25519", "rsa2048", "nistp256"])
  func everyChangedByteIsRefused(algorithm: String) throws {
    let workbench = try Workbench()
    let fingerprint = try workbench.makeGPGKey(algorithm)
    let key = try VerificationKey(try workbench.gpgKeyLine(fingerprint))
    let armour = try workbench.gpgSign(fingerprint)
    #expect(verdict(on: armour, keys: [key]) == .valid(fingerprint))
    let payload = try Armour(canonical: armour).payload
    for position in payload.indices {
      for mask: UInt8 in [1, 0x80, 0xff] {
        var changed = payload
        changed[position] ^= mask
        #expect(!verdict(on: Armour(.openpgp, payload: changed).text, keys: [key]).isValid, "byte \(position)")
      }
    }
    for count in payload.indices.dropFirst() {
      #expect(!verdict(on: Armour(.openpgp, payload: [UInt8](payload[..<count])).text, keys: [key]).isValid)
    }
  }

  @Test func weakSignaturesAreRefused() throws {
    let workbench = try Workbench()
    let fingerprint = try workbench.makeGPGKey("rsa2048")
    let key = try VerificationKey(try workbench.gpgKeyLine(fingerprint))
    #expect(
      verdict(on: try workbench.gpgSign(fingerprint, options: ["--digest-algo", "SHA1"]), keys: [key])
        == .malformed("SHA-1 signatures are refused"))
    let dsa = try workbench.makeGPGKey("dsa2048", name: "dsa@example.org")
    #expect(verdict(on: try workbench.gpgSign(dsa), keys: [key]) == .malformed("DSA is refused"))
    #expect(throws: KeyStringError.self) { try VerificationKey(try workbench.gpgKeyLine(dsa)) }
    let short = try workbench.makeGPGKey("rsa1024", name: "short@example.org")
    let line = try workbench.gpgKeyLine(short)
    let error = try #require(throws: KeyStringError.self) { try VerificationKey(line) }
    #expect(error.message == "an RSA key of 1024 bits is refused: at least 2048 are needed")
  }

  @Test func theSignatureMustLieWithinTheKeysLife() throws {
    let workbench = try Workbench()
    let fingerprint = try workbench.makeGPGKey("ed25519", expires: "1y", time: "20200101T000000")
    let key = try VerificationKey(try workbench.gpgKeyLine(fingerprint))
    #expect(
      verdict(on: try workbench.gpgSign(fingerprint, time: "20200601T000000"), keys: [key]) == .valid(fingerprint))
    try workbench.gpg("--quick-set-expire", fingerprint, "20y", time: "20200602T000000")
    let late = try workbench.gpgSign(fingerprint, time: "20220101T000000")
    #expect(
      verdict(on: late, keys: [key])
        == .invalid("the key \(fingerprint) had expired when the signature was made"))
    let renewed = try VerificationKey(try workbench.gpgKeyLine(fingerprint))
    #expect(verdict(on: late, keys: [renewed]) == .valid(fingerprint))
  }

  @Test func anExpiredSubkeyStillCountsForItsOwnTime() throws {
    let workbench = try Workbench()
    let fingerprint = try workbench.makeGPGKey("ed25519", usage: "cert", time: "20200101T000000")
    try workbench.gpg("--quick-add-key", fingerprint, "ed25519", "sign", "1y", time: "20200101T000000")
    let early = try workbench.gpgSign(fingerprint, time: "20200601T000000")
    let old = try #require(try workbench.gpgFingerprints(fingerprint).last)
    try workbench.gpg("--quick-add-key", fingerprint, "ed25519", "sign", "never", time: "20220101T000000")
    let key = try VerificationKey(try workbench.gpgKeyLine(fingerprint, isMinimal: false))
    #expect(verdict(on: early, keys: [key]) == .valid(fingerprint))
    try workbench.gpg("--quick-set-expire", fingerprint, "10y", old, time: "20220101T000000")
    let late = try workbench.gpgSign(old + "!", time: "20220601T000000")
    #expect(
      verdict(on: late, keys: [key]) == .invalid("the key \(old) had expired when the signature was made"))
  }

  @Test func aRevokedKeyCountsForNothing() throws {
    let workbench = try Workbench()
    let fingerprint = try workbench.makeGPGKey("ed25519")
    let armour = try workbench.gpgSign(fingerprint)
    let path = "openpgp-revocs.d/\(fingerprint.uppercased()).rev"
    let revocation = try workbench.text(of: path).replacing(":-----BEGIN", with: "-----BEGIN")
    try workbench.gpg("--import", input: [UInt8](revocation.utf8))
    let key = try VerificationKey(try workbench.gpgKeyLine(fingerprint))
    #expect(verdict(on: armour, keys: [key]) == .invalid("the key \(fingerprint) is revoked"))
  }

  @Test func whatIsNotOneSignatureIsRefused() throws {
    let workbench = try Workbench()
    let fingerprint = try workbench.makeGPGKey("ed25519")
    let key = try VerificationKey(try workbench.gpgKeyLine(fingerprint))
    let payload = try Armour(canonical: try workbench.gpgSign(fingerprint)).payload
    #expect(
      verdict(on: Armour(.openpgp, payload: payload + payload).text, keys: [key])
        == .malformed("there are 2 signatures where exactly one must be"))

    let signed = try workbench.gpg("--sign", "-z", "0", "--local-user", fingerprint, input: message)
    let refusal = verdict(on: Armour(.openpgp, payload: signed).text, keys: [key])
    #expect(
      refusal == .malformed("a PGP message, or another packet (tag 4), stands where a detached signature must"))
    let compressed = try workbench.gpg("--sign", "--local-user", fingerprint, input: message)
    #expect(!verdict(on: Armour(.openpgp, payload: compressed).text, keys: [key]).isValid)
    let literal = try workbench.gpg("--store", "-z", "0", input: message)
    #expect(!verdict(on: Armour(.openpgp, payload: literal).text, keys: [key]).isValid)
    let text = try workbench.gpgSign(fingerprint, options: ["--textmode"])
    #expect(
      verdict(on: text, keys: [key])
        == .malformed("the signature is not of type 0x00 (of a binary document), but of type 1"))
  }

  @Test func otherSpellingsAreRewrittenAndThenGood() throws {
    let workbench = try Workbench()
    let fingerprint = try workbench.makeGPGKey("ed25519")
    let key = try VerificationKey(try workbench.gpgKeyLine(fingerprint))
    let commented = try workbench.gpgSign(fingerprint, options: ["--comment", "harmless", "--emit-version"])
    #expect(!verdict(on: commented, keys: [key]).isValid)
    #expect(lenientVerdict(on: commented, keys: [key]) == .valid(fingerprint))

    let payload = try Armour(canonical: try workbench.gpgSign(fingerprint)).payload
    let body = payload.dropFirst(2)
    for header in [[0xc2, UInt8(body.count)], [0xc2, 255, 0, 0, 0, UInt8(body.count)], [0x89, 0, UInt8(body.count)]] {
      let armour = Armour(.openpgp, payload: header + body).text
      #expect(
        verdict(on: armour, keys: [key])
          == .malformed("the packet's header is not of the old format with the shortest length"))
      #expect(lenientVerdict(on: armour, keys: [key]) == .valid(fingerprint))
    }
  }
}
