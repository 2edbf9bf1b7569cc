import Crypto
import Platform
import Signing
import Testing

@Suite struct SignerTests {
  @Test(arguments: ["key", "key.pub", "~/key", "./key.pub"])
  func signsWithAnSSHKeyInAFile(path: String) throws {
    let workbench = try Workbench()
    let key = try VerificationKey(try workbench.makeSSHKey("key", type: "ed25519"))
    let signer = try workbench.signer(["gpg.format": "ssh", "user.signingkey": path])
    let armour = try signer.sign(message)
    #expect(verdict(on: armour.text, keys: [key]) == .valid(key.fingerprint))
    #expect(try signer.publicKey() == key)
  }

  @Test func signsWithAKeyOfTheAgent() throws {
    let workbench = try Workbench()
    let line = try workbench.makeSSHKey("key", type: "ed25519")
    let key = try VerificationKey(line)
    let agent = String(decoding: try workbench.run("ssh-agent", "-s", "-a", "\(workbench.path)/agent"), as: UTF8.self)
    let process = try #require(agent.split(separator: "SSH_AGENT_PID=").last?.prefix { $0.isNumber })
    workbench.environment["SSH_AGENT_PID"] = String(process)
    workbench.environment["SSH_AUTH_SOCK"] = "\(workbench.path)/agent"
    defer { _ = try? workbench.run("ssh-agent", "-k") }
    try workbench.run("ssh-add", "-q", "key")
    try workbench.run("chmod", "644", "key")
    #expect(try workbench.signer(["gpg.format": "ssh", "user.signingkey": "key.pub"]).obstacle(to: key) == nil)
    try workbench.run("rm", "key")
    for settings in [
      ["user.signingkey": "key.pub"], ["user.signingkey": "key::" + line], ["user.signingkey": line + " comment"],
      ["gpg.ssh.defaultkeycommand": "ssh-add -L"],
    ] {
      let signer = try workbench.signer(settings.merging(["gpg.format": "ssh"]) { $1 })
      #expect(verdict(on: try signer.sign(message).text, keys: [key]) == .valid(key.fingerprint), "\(settings)")
      #expect(try signer.publicKey() == key)
    }
  }

  @Test(arguments: ["key", "key.pub"])
  func tellsOfAPrivateKeyThatOthersMayRead(path: String) throws {
    let workbench = try Workbench()
    let key = try VerificationKey(try workbench.makeSSHKey("key", type: "ed25519"))
    let signer = try workbench.signer(["gpg.format": "ssh", "user.signingkey": path])
    #expect(signer.obstacle(to: key) == nil)
    for mode in ["640", "604", "620"] {
      try workbench.run("chmod", mode, "key")
      #expect(signer.obstacle(to: key)?.hint == "chmod 600 \(workbench.path)/key")
      let error = #expect(throws: SigningError.self) { try signer.sign(message) }
      #expect(error?.message.contains("Permissions 0\(mode) for ") == true)
      #expect(error?.message.contains("No private key found for ") == true)
    }
    // Another program has its own ways.
    try workbench.write([UInt8]("#!/bin/sh\n".utf8), to: "other")
    let other = try workbench.signer(["gpg.format": "ssh", "user.signingkey": path, "gpg.ssh.program": "./other"])
    #expect(other.obstacle(to: key) == nil)
  }

  @Test func theDefaultKeyCommandMayQuote() throws {
    let workbench = try Workbench()
    let line = try workbench.makeSSHKey("key", type: "ed25519")
    try workbench.write([UInt8]("key::\(line)\nkey::other\n".utf8), to: "the keys")
    for command in ["cat 'the keys'", "cat \"the keys\"", "cat the\\ keys", "  cat   'the'\" keys\" "] {
      let signer = try workbench.signer(["gpg.format": "ssh", "gpg.ssh.defaultkeycommand": command])
      #expect(try signer.publicKey().text == line)
    }
    for command in ["cat 'the keys", "cat the\\", " ", "cat nothing", "echo nothing"] {
      let signer = try workbench.signer(["gpg.format": "ssh", "gpg.ssh.defaultkeycommand": command])
      #expect(throws: SigningError.self) { try signer.publicKey() }
    }
  }

  @Test func signsWithGPG() throws {
    let workbench = try Workbench()
    let fingerprint = try workbench.makeGPGKey("ed25519")
    let byFingerprint = try workbench.signer(["user.signingkey": fingerprint])
    let byCommitter = try workbench.signer(["gpg.format": "openpgp"], committer: "dev@example.org")
    for signer in [byFingerprint, byCommitter] {
      let key = try signer.publicKey()
      #expect(key.fingerprint == fingerprint)
      #expect(verdict(on: try signer.sign(message).text, keys: [key]) == .valid(fingerprint))
    }
  }

  @Test func thePublicKeyHoldsWhatVerifyingNeeds() throws {
    let workbench = try Workbench()
    let fingerprint = try workbench.makeGPGKey("rsa3072", usage: "cert")
    for number in 1...40 {
      try workbench.gpg("--quick-add-uid", fingerprint, "Name \(number) <n\(number)@example.org>")
    }
    try workbench.gpg("--quick-add-key", fingerprint, "rsa3072", "encr", "never")
    try workbench.gpg("--quick-add-key", fingerprint, "ed25519", "sign", "never")
    #expect(throws: KeyStringError.self) { try VerificationKey(try workbench.gpgKeyLine(fingerprint)) }
    let signer = try workbench.signer(["user.signingkey": fingerprint])
    let key = try signer.publicKey()
    #expect(key.text.utf8.count < 4000)
    #expect(verdict(on: try signer.sign(message).text, keys: [key]) == .valid(fingerprint))
  }

  @Test func gitAcceptsWhatIsSigned() throws {
    let workbench = try Workbench()
    let line = try workbench.makeSSHKey("key", type: "ed25519")
    let fingerprint = try workbench.makeGPGKey("ed25519")
    try workbench.write([UInt8]("dev@example.org \(line)\n".utf8), to: "allowed")
    try workbench.run("git", "init", "-q", "repository")
    let commit = try workbench.run(
      "git", "-C", "repository", "hash-object", "-t", "tree", "-w", "--stdin")
    let payload =
      [UInt8]("object ".utf8) + commit
      + "type tree\ntag nomination/contoso/000001\ntagger Dev <dev@example.org> 1795161677 +0000\n\nbody\n".utf8
    for settings in [["gpg.format": "ssh", "user.signingkey": "key"], ["user.signingkey": fingerprint]] {
      let signature = try workbench.signer(settings).sign(payload)
      let tag = try workbench.run("git", "-C", "repository", "mktag", input: payload + signature.text)
      let name = String(decoding: tag, as: UTF8.self).filter(\.isHexDigit)
      try workbench.run(
        "git", "-C", "repository", "-c", "gpg.ssh.allowedSignersFile=../allowed", "verify-tag", name)
    }
  }

  @Test(
    arguments: [
      (["gpg.format": "x509"], SigningError.Reason.configuration),
      (["gpg.format": "pgp"], .configuration),
      (["gpg.format": "ssh"], .noKey),
      ([:], .noKey),
      (["gpg.format": "ssh", "user.signingkey": "nowhere"], .programFailed),
      (["gpg.format": "ssh", "user.signingkey": "x", "gpg.ssh.program": "./nowhere"], .missingProgram),
      (["user.signingkey": "nobody@example.org"], .programFailed),
      (["user.signingkey": "x", "gpg.program": "true"], .programFailed),
      (["user.signingkey": "x", "gpg.openpgp.program": "./liar"], .unusable),
      (["gpg.format": "ssh", "user.signingkey": "x", "gpg.ssh.program": "true"], .programFailed),
    ] as [([String: String], SigningError.Reason)])
  func whatStandsInTheWayIsTold(settings: [String: String], reason: SigningError.Reason) throws {
    let workbench = try Workbench()
    try workbench.write([UInt8]("#!/bin/sh\necho '[GNUPG:] SIG_CREATED D' >&2\necho nonsense\n".utf8), to: "liar")
    try workbench.run("chmod", "+x", "liar")
    let error = try #require(throws: SigningError.self) { try workbench.signer(settings).sign(message) }
    #expect(error.reason == reason, "\(error.message)")
  }
}

extension Workbench {
  func signer(_ settings: [String: String], committer: String? = nil) throws -> Signer {
    Signer(
      try SigningSettings(committer: committer) { settings[$0] }, environment: environment, directory: path)
  }
}
