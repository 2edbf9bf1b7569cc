import Encodings
import Crypto
import Signing
import Testing

@Suite struct SSHSignatureTests {
  @Test(
    arguments: [
      ("ed25519", nil), ("ecdsa", 256), ("ecdsa", 384), ("ecdsa", 521), ("rsa", 2048), ("rsa", 3072),
    ] as [(String, Int?)])
  func whatSSHKeygenSignsIsGood(type: String, bits: Int?) throws {
    let workbench = try Workbench()
    let key = try VerificationKey(try workbench.makeSSHKey("key", type: type, bits: bits))
    let shown = String(decoding: try workbench.run("ssh-keygen", "-l", "-f", "key.pub"), as: UTF8.self)
    #expect(shown.split(separator: " ").dropFirst().first == Substring(key.fingerprint))
    for hash in ["sha256", "sha512"] {
      let armour = try workbench.sshSign("key", options: ["hashalg=" + hash])
      #expect(verdict(on: armour, keys: [key]) == .valid(key.fingerprint))
      #expect(!verdict(on: armour, over: message + [10], keys: [key]).isValid)
      #expect(!verdict(on: armour, over: [], keys: [key]).isValid)
    }
  }

  @Test func onlyTheGivenKeysCount() throws {
    let workbench = try Workbench()
    let mine = try VerificationKey(try workbench.makeSSHKey("mine", type: "ed25519"))
    let other = try VerificationKey(try workbench.makeSSHKey("other", type: "ed25519"))
    let armour = try workbench.sshSign("mine")
    #expect(verdict(on: armour, keys: [other, mine]) == .valid(mine.fingerprint))
    for keys in [[], [other]] {
      #expect(
        verdict(on: armour, keys: keys)
          == .unknownKey("the signature is by the key \(mine.fingerprint), which is not one that counts here"))
    }
  }

  @Test func anotherNamespaceIsRefused() throws {
    let workbench = try Workbench()
    let key = try VerificationKey(try workbench.makeSSHKey("key", type: "ed25519"))
    #expect(
      verdict(on: try workbench.sshSign("key", namespace: "file"), keys: [key])
        == .malformed("the signature was made for the namespace 'file', not for 'git'"))
  }

  /// What can be spelled twice, such as an ECDSA signature and its twin, differs in more than one byte.
  @Test(arguments: ["ed25519", "ecdsa", "rsa"])
  func everyChangedByteIsRefused(type: String) throws {
    let workbench = try Workbench()
    let key = try VerificationKey(try workbench.makeSSHKey("key", type: type, bits: type == "rsa" ? 2048 : nil))
    let armour = try workbench.sshSign("key")
    #expect(verdict(on: armour, keys: [key]) == .valid(key.fingerprint))
    let payload = try Armour(canonical: armour).payload
    for position in payload.indices {
      for mask: UInt8 in [1, 0x80, 0xff] {
        var changed = payload
        changed[position] ^= mask
        #expect(!verdict(on: Armour(.ssh, payload: changed).text, keys: [key]).isValid, "byte \(position)")
      }
    }
    for count in payload.indices {
      #expect(!verdict(on: Armour(.ssh, payload: [UInt8](payload[..<count])).text, keys: [key]).isValid)
    }
  }

  /// A security key is stood in for by an ordinary one that signs what the hardware would.
  @Test(arguments: [SSHSignatureMaker.Kind.ed25519, .ecdsa])
  func securityKeysNeedAPresentUser(kind: SSHSignatureMaker.Kind) throws {
    let workbench = try Workbench()
    let maker = try SSHSignatureMaker(kind, application: "ssh:", in: workbench)
    let key = try VerificationKey(maker.keyLine)
    #expect(key.text.hasPrefix("sk-"))
    for flags: UInt8 in [0x01, 0x05] {
      #expect(verdict(on: try maker.sign(in: workbench) { $0.flags = flags }, keys: [key]) == .valid(key.fingerprint))
    }
    for flags: UInt8 in [0x00, 0x04] {
      #expect(
        verdict(on: try maker.sign(in: workbench) { $0.flags = flags }, keys: [key])
          == .malformed("nobody touched the security key when it signed"))
    }
    let payload = try Armour(canonical: try maker.sign(in: workbench) { _ in }).payload
    for position in payload.count - 5..<payload.count {
      var changed = payload
      changed[position] ^= 2
      #expect(!verdict(on: Armour(.ssh, payload: changed).text, keys: [key]).isValid)
    }
    let elsewhere = try SSHSignatureMaker(kind, application: "ssh:other", reusingKeyIn: workbench)
    #expect(!verdict(on: try elsewhere.sign(in: workbench) { _ in }, keys: [key]).isValid)
  }

  @Test(arguments: [
    (Flaw("version", { $0.version = 2 }), "version 2 of SSH signatures is not known"),
    (Flaw("namespace", { $0.namespace = "" }), "the signature was made for the namespace '', not for 'git'"),
    (Flaw("longer", { $0.namespace = "git\u{0}" }), "the signature was made for the namespace 'git?', not for 'git'"),
    (Flaw("reserved", { $0.reserved = "x" }), "the signature's reserved field is not empty"),
    (Flaw("SHA-1", { $0.hashName = "sha1" }), "the hash function 'sha1' is refused: sha256 or sha512 is needed"),
    (Flaw("trailing", { $0.trailing = [0] }), "something follows the signature inside its armour"),
    (Flaw("inner", { $0.innerTrailing = [0] }), "something follows the signature inside its armour"),
    (
      Flaw("RSA", { $0.proofName = "rsa-sha2-256" }),
      "a signature of the kind 'rsa-sha2-256' is none of a key of the kind ssh-ed25519"
    ),
    (Flaw("webauthn", { $0.magic = "SSHSIH" }), "the content is no SSH signature"),
    (Flaw("short", { $0.proofSuffix = [0] }), "an Ed25519 signature has 64 bytes, this one 65"),
  ])
  func whatIsNotStrictIsRefused(flaw: Flaw, reason: String) throws {
    let workbench = try Workbench()
    let maker = try SSHSignatureMaker(.ed25519, in: workbench)
    let key = try VerificationKey(maker.keyLine)
    #expect(verdict(on: try maker.sign(in: workbench) { _ in }, keys: [key]) == .valid(key.fingerprint))
    #expect(verdict(on: try maker.sign(in: workbench, flaw.apply), keys: [key]) == .malformed(reason))
  }

  /// OpenSSH 9.2 takes the second spelling of an Ed25519 signature, whose number is larger by the order of the group.
  @Test func aNumberOutOfRangeIsRefused() throws {
    let workbench = try Workbench()
    let maker = try SSHSignatureMaker(.ed25519, in: workbench)
    let key = try VerificationKey(maker.keyLine)
    var payload = try Armour(canonical: try maker.sign(in: workbench) { _ in }).payload
    let order = try #require(Hex.decode("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010"))
    var carry = 0
    for (index, digit) in zip(payload.indices.suffix(32), order) {
      carry += Int(payload[index]) + Int(digit)
      payload[index] = UInt8(carry & 0xff)
      carry >>= 8
    }
    #expect(
      verdict(on: Armour(.ssh, payload: payload).text, keys: [key])
        == .invalid("the signature is not one of these bytes by the key \(key.fingerprint)"))
  }

  @Test func numbersInALongerFormAreRefused() throws {
    let workbench = try Workbench()
    let maker = try SSHSignatureMaker(.ecdsa, in: workbench)
    let key = try VerificationKey(maker.keyLine)
    #expect(verdict(on: try maker.sign(in: workbench) { _ in }, keys: [key]) == .valid(key.fingerprint))
    #expect(
      verdict(on: try maker.sign(in: workbench) { $0.padNumbers = true }, keys: [key])
        == .malformed("the ECDSA signature is not two positive numbers in their shortest form"))
  }

  @Test func sha1WithRSAIsRefusedByName() throws {
    let workbench = try Workbench()
    let key = try VerificationKey(try workbench.makeSSHKey("key", type: "rsa", bits: 2048))
    var payload = try Armour(canonical: try workbench.sshSign("key")).payload
    let name = [UInt8]("rsa-sha2-512".utf8)
    let position = try #require(payload.indices.first { payload[$0...].starts(with: name) })
    payload.replaceSubrange(position - 4..<position + 12, with: [0, 0, 0, 7] + "ssh-rsa".utf8)
    payload[position - 5] -= 5
    #expect(
      verdict(on: Armour(.ssh, payload: payload).text, keys: [key])
        == .malformed("SHA-1 signatures (ssh-rsa) are refused: rsa-sha2-256 or -512 is needed"))
  }
}

/// A named way to spoil a signature.
struct Flaw: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let apply: @Sendable (inout SSHSignatureMaker.Form) -> Void

  init(_ name: String, _ apply: @escaping @Sendable (inout SSHSignatureMaker.Form) -> Void) {
    testDescription = name
    self.apply = apply
  }
}
