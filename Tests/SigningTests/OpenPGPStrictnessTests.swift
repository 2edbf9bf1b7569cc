import Encodings
import Crypto
import Signing
import Testing

@Suite struct OpenPGPStrictnessTests {
  let workbench: Workbench
  let maker: OpenPGPMaker
  let key: OpenPGPMaker.Key

  init() throws {
    workbench = try Workbench()
    maker = OpenPGPMaker(workbench: workbench)
    key = try OpenPGPMaker.Key("primary", in: workbench)
  }

  @Test func whatTheMakerMakesIsGood() throws {
    let line = try VerificationKey(maker.line(key, try maker.primary(key)))
    for unhashed in [[], [9, 16] + key.keyID] {
      #expect(verdict(on: try maker.detached(by: key) { $0.unhashed = unhashed }, keys: [line]) == .valid(key.text))
    }
    try workbench.write(message, to: "message")
    try workbench.write(try maker.detached(by: key), to: "signature")
    try workbench.gpg("--import", input: try maker.primary(key))
    try workbench.gpg("--verify", "signature", "message")
  }

  @Test func theFormIsStrict() throws {
    let line = try VerificationKey(maker.line(key, try maker.primary(key)))
    let fingerprint = key.fingerprint
    let keyID = key.keyID
    let cases: [(String, (inout OpenPGPMaker.Form) -> Void)] = [
      ("signatures of version 3 are refused: 4 is needed", { $0.version = 3 }),
      ("signatures of version 5 are refused: 4 is needed", { $0.version = 5 }),
      ("the signature is not of type 0x00 (of a binary document), but of type 1", { $0.type = 1 }),
      ("the signature is not of type 0x00 (of a binary document), but of type 16", { $0.type = 0x10 }),
      ("MD5 signatures are refused", { $0.hash = 1 }),
      ("SHA-1 signatures are refused", { $0.hash = 2 }),
      ("the hash function 3 is refused: SHA-2 is needed", { $0.hash = 3 }),
      (
        "the part of the signature that is not signed holds more than one issuer",
        { $0.unhashed = [9, 16] + keyID + [2, 100, 1] }
      ),
      (
        "the part of the signature that is not signed holds more than one issuer",
        { $0.unhashed = [5, 20, 1, 2, 3, 4] }
      ),
      (
        "the part of the signature that is not signed holds more than one issuer",
        { $0.unhashed = [9, 16 | 0x80] + keyID }
      ),
      (
        "the part of the signature that is not signed holds more than one issuer",
        { $0.unhashed = [255, 0, 0, 0, 9, 16] + keyID }
      ),
      ("the signature names two different issuers", { $0.unhashed = [9, 16] + keyID.reversed() }),
      ("the signature names two different issuers", { $0.hashed.append((16, keyID.reversed())) }),
      (
        "the signature's issuer is not a version 4 fingerprint",
        { $0.hashed.append((33, [4] + fingerprint)) }
      ),
      ("the signature does not say when it was made", { $0.hashed.remove(at: 1) }),
      ("the signature does not say when it was made", { $0.hashed.append((2, number(1))) }),
      (
        "the signature does not name the key it is by",
        {
          $0.hashed.remove(at: 0)
          $0.unhashed = []
        }
      ),
      (
        "the signature has a critical subpacket of type 100, which is not understood",
        { $0.hashed.append((100 | 0x80, [1])) }
      ),
      ("something follows the signature's numbers", { $0.trailing = [0, 1, 1] }),
    ]
    for (reason, change) in cases {
      #expect(verdict(on: try maker.detached(by: key, change), keys: [line]) == .malformed(reason))
    }
  }

  @Test func numbersInALongerFormAreRefused() throws {
    let line = try VerificationKey(maker.line(key, try maker.primary(key)))
    let body = try maker.signature(over: message, by: key)
    let count = Int(body[4]) << 8 | Int(body[5])
    let start = 6 + count + 2 + 10 + 2
    var padded = body
    let bits = Int(body[start]) << 8 | Int(body[start + 1])
    padded.replaceSubrange(start..<start + 2, with: [UInt8((bits + 8) >> 8), UInt8((bits + 8) & 0xff), 0])
    #expect(
      verdict(on: Armour(.openpgp, payload: maker.packet(2, padded)).text, keys: [line])
        == .malformed("the signature's numbers are cut off or not in their shortest form"))
  }

  @Test func thePolicysCopyOfTheKeyDecides() throws {
    let good = try maker.detached(by: key)
    func outcome(_ packets: [UInt8]) throws -> Outcome {
      verdict(on: good, keys: [try VerificationKey(maker.line(key, packets))])
    }
    let text = key.text
    #expect(try outcome(maker.primary(key)) == .valid(text))
    #expect(try outcome(maker.primary(key, flags: 1)) == .invalid("the key \(text) is not one that may sign"))
    let selfless = "the key \(text) has no valid signature of its own (one with SHA-1 does not count)"
    #expect(try outcome(maker.primary(key) { $0.hash = 2 }) == .invalid(selfless))
    #expect(try outcome(maker.packet(6, key.body) + maker.packet(13, [0x61])) == .invalid(selfless))
    let other = try OpenPGPMaker.Key("other", in: workbench)
    #expect(
      try outcome(maker.packet(6, key.body) + maker.primary(other).dropFirst(other.body.count + 2))
        == .invalid(selfless))
    #expect(
      try outcome(maker.primary(key) { $0.hashed.append((9, number(999))) })
        == .invalid("the key \(text) had expired when the signature was made"))
    #expect(try outcome(maker.primary(key) { $0.hashed.append((9, number(1000))) }) == .valid(text))
    #expect(
      verdict(
        on: try maker.detached(by: key) { $0.hashed[1].content = number(OpenPGPMaker.birth - 1) },
        keys: [try VerificationKey(maker.line(key, try maker.primary(key)))])
        == .invalid("the signature says it is older than the key \(text)"))
    #expect(
      !verdict(
        on: try maker.detached(by: key) { $0.hashed[1].content = number(0) },
        keys: [try VerificationKey(maker.line(key, try maker.primary(key)))]
      ).isValid)
  }

  @Test func onlyASubkeyThatConsentsSigns() throws {
    let sub = try OpenPGPMaker.Key("subkey", in: workbench)
    let signature = try maker.detached(by: sub)
    let primary = try maker.primary(key, flags: 1)
    func outcome(_ packets: [UInt8]) throws -> Outcome {
      verdict(on: signature, keys: [try VerificationKey(maker.line(key, primary + packets))])
    }
    let unbound = Outcome.invalid("the subkey \(sub.text) is not properly bound to the key \(key.text)")
    let unfit = Outcome.invalid("the key \(sub.text) is not one that may sign")
    #expect(try outcome(maker.subkey(sub, of: key)) == .valid(key.text))
    #expect(try outcome(maker.subkey(sub, of: key, consents: false)) == unbound)
    #expect(try outcome(maker.packet(14, sub.body)) == unbound)
    #expect(try outcome(maker.subkey(sub, of: key) { $0.hash = 2 }) == unbound)
    let other = try OpenPGPMaker.Key("other", in: workbench)
    #expect(try outcome(maker.subkey(sub, of: other)) == unbound)
    #expect(try outcome(maker.subkey(sub, of: key, flags: 12)) == unfit)
    #expect(try outcome(maker.subkey(sub, of: key, flags: nil, consents: false)) == unfit)
    #expect(
      try outcome(maker.subkey(sub, of: key) { $0.hashed.append((9, number(999))) })
        == .invalid("the key \(sub.text) had expired when the signature was made"))
    #expect(
      try outcome([])
        == .unknownKey("the signature is by the key \(sub.text), which is not one that counts here"))
  }

  /// RNP looks no further at the subkeys of a primary key that had expired.
  @Test func anExpiredPrimaryKeyBindsNothing() throws {
    let sub = try OpenPGPMaker.Key("subkey", in: workbench)
    let expired = try maker.primary(key, flags: 1) { $0.hashed.append((9, number(1100))) }
    let late = try maker.primary(key, flags: 1) { $0.hashed[1].content = number(OpenPGPMaker.birth + 5000) }
    let signature = try maker.detached(by: sub)
    let newer = late.suffix(late.count - key.body.count - 2)
    for packets in [expired + maker.packet(14, sub.body), expired + newer + maker.packet(14, sub.body)] {
      #expect(!verdict(on: signature, keys: [try VerificationKey(maker.line(key, packets))]).isValid)
    }
  }

  @Test func aRevokedSubkeyOrPrimaryKeyCountsForNothing() throws {
    let sub = try OpenPGPMaker.Key("subkey", in: workbench)
    let primary = try maker.primary(key, flags: 1)
    let bound = try maker.subkey(sub, of: key)
    let signature = try maker.detached(by: sub)
    for reason: UInt8 in [0, 1, 2, 3] {
      // Even one that says it came after the signature: time is no authority.
      func revoke(_ form: inout OpenPGPMaker.Form) {
        form.hashed[1].content = number(OpenPGPMaker.birth + 100_000)
        form.hashed.append((29, [reason]))
      }
      let subRevocation = try maker.signature(over: key.hashed + sub.hashed, by: key) {
        $0.type = 0x28
        revoke(&$0)
      }
      let withoutSub = try VerificationKey(maker.line(key, primary + bound + maker.packet(2, subRevocation)))
      #expect(verdict(on: signature, keys: [withoutSub]) == .invalid("the subkey \(sub.text) is revoked"))
      let revocation = try maker.signature(over: key.hashed, by: key) {
        $0.type = 0x20
        revoke(&$0)
      }
      let head = maker.packet(6, key.body)
      let revoked = try VerificationKey(
        maker.line(key, head + maker.packet(2, revocation) + primary.dropFirst(head.count) + bound))
      #expect(verdict(on: signature, keys: [revoked]) == .invalid("the key \(key.text) is revoked"))
    }
  }

  @Test func keyStringsAreStrict() throws {
    let packets = try maker.primary(key)
    let line = maker.line(key, packets)
    func refusal(_ line: String) -> String? {
      do {
        _ = try VerificationKey(line)
        return nil
      } catch {
        return error.message
      }
    }
    #expect(refusal(line) == nil)
    #expect(refusal(line + " comment") == "nothing may follow the key: no comment, no space")
    #expect(refusal(line + " ") == "nothing may follow the key: no comment, no space")
    #expect(
      refusal("openpgp " + key.text) == "an OpenPGP key is the word openpgp, its fingerprint, and the key in base64")
    let wrong = "the key's fingerprint is \(key.text), not what stands before it"
    for name in [key.text.uppercased(), String(key.text.dropFirst()), Hex.encode(key.keyID), ""] {
      #expect(refusal("openpgp \(name) \(Base64.string(of: packets))") == wrong)
    }
    #expect(refusal(maker.line(key, packets + [0xb4])) == "an OpenPGP packet is cut off, or its length is left open")
    #expect(refusal(maker.line(key, packets + packets)) == "there are two keys where exactly one must be")
    #expect(refusal(maker.line(key, [])) == "there is no key")
    #expect(
      refusal(maker.line(key, maker.packet(5, key.body)))
        == "this is a secret key: it must never be shown to anybody")
    #expect(
      refusal(maker.line(key, packets + maker.packet(7, key.body)))
        == "this is a secret key: it must never be shown to anybody")
    #expect(
      refusal(maker.line(key, packets + maker.packet(12, [1])))
        == "a packet that is no part of a public key (tag 12) stands in it")
    #expect(
      refusal(maker.line(key, packets + maker.packet(13, [UInt8](repeating: 0x61, count: 16_384))))?
        .hasSuffix("more than the 16384 that are taken") == true)
    var version3 = key.body
    version3[0] = 3
    #expect(refusal(maker.line(key, maker.packet(6, version3))) == "keys of version 3 are refused: 4 is needed")
  }
}
