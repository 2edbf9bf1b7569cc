import Platform
import Signing
import Testing

@Suite struct SealerTests {
  let account = [UInt8]("user: probe\npassword: no secret at all\n".utf8)

  @Test func everyRecipientOpensWhatIsSealed() throws {
    let workbench = try Workbench()
    let ed25519 = try VerificationKey(try workbench.makeSSHKey("ed25519", type: "ed25519"))
    let rsa = try VerificationKey(try workbench.makeSSHKey("rsa", type: "rsa", bits: 2048))
    let ecdsa = try VerificationKey(try workbench.makeSSHKey("ecdsa", type: "ecdsa"))
    _ = try workbench.makeSSHKey("stranger", type: "ed25519")
    try workbench.run("age-keygen", "-o", "identity")
    let line = try workbench.text(of: "identity").split(separator: "\n").first { $0.contains("public key: ") }
    let age = String(try #require(line?.split(separator: " ").last))
    let recipients = [try SealRecipient(age: age)] + [ed25519, rsa, ecdsa].compactMap(SealRecipient.init)
    #expect(recipients.map(\.text) == [age, ed25519.text, rsa.text])

    let sealer = Sealer(environment: workbench.environment, directory: workbench.path)
    let sealed = try sealer.seal(account, to: recipients)
    #expect(SealedFile(sealed)?.recipientCount == 3)
    for identity in ["identity", "ed25519", "rsa"] {
      #expect(try sealer.open(sealed, identities: [identity]) == account)
      #expect(try sealer.open(sealed, identities: ["stranger", identity]) == account)
    }
    for identities in [[], ["stranger"], ["nowhere"]] {
      #expect(throws: SigningError.self) { try sealer.open(sealed, identities: identities) }
    }
    #expect(throws: SigningError.self) { try sealer.seal(account, to: []) }
    #expect(throws: SigningError.self) { try sealer.open(account, identities: ["identity"]) }
    #expect(
      sealer.identities(named: ["identity", "nowhere"], signingKey: "rsa.pub")
        == ["\(workbench.path)/identity", "\(workbench.path)/rsa"])
    #expect(sealer.identities(named: [], signingKey: "ecdsa") == [])
  }

  @Test func bothFormsAreRead() throws {
    let workbench = try Workbench()
    try workbench.run("age-keygen", "-o", "identity")
    let recipient = String(
      decoding: try workbench.run("age-keygen", "-y", "identity"), as: UTF8.self
    ).filter { !$0.isWhitespace }
    for options in [[], ["--armor"]] {
      let sealed = try workbench.run("age", arguments: options + ["-r", recipient, "-r", recipient], input: account)
      #expect(SealedFile(sealed)?.recipientCount == 2)
      for count in stride(from: 0, to: sealed.count - 100, by: 7) {
        #expect(SealedFile([UInt8](sealed[..<count])) == nil)
      }
    }
  }

  @Test(arguments: [
    "", "age-encryption.org/v1\n", "age-encryption.org/v2\n--- a\n", "user: probe",
    "-----BEGIN AGE ENCRYPTED FILE-----\n", "age-encryption.org/v1\n-> X25519 a\n-> X25519 b\n",
  ])
  func otherFilesAreNone(text: String) {
    #expect(SealedFile([UInt8](text.utf8)) == nil)
  }

  @Test func aPassphraseIsNoRecipient() throws {
    let header =
      "age-encryption.org/v1\n-> scrypt c2FsdA 18\nYm9keQ\n-> odd-grease x\n\n--- "
      + String(repeating: "A", count: 43) + "\n" + String(repeating: "x", count: 32)
    #expect(SealedFile([UInt8](header.utf8))?.recipientCount == 0)
  }

  @Test func recipientsAreChecked() throws {
    let workbench = try Workbench()
    try workbench.run("age-keygen", "-o", "identity")
    let recipient = String(
      decoding: try workbench.run("age-keygen", "-y", "identity"), as: UTF8.self
    ).filter { !$0.isWhitespace }
    #expect(try SealRecipient(age: recipient).text == recipient)
    let last = recipient.last == "q" ? "p" : "q"
    for text in [
      recipient.uppercased(), recipient + "q", String(recipient.dropLast()) + last, "age1", "", "x" + recipient,
    ] {
      #expect(throws: KeyStringError.self) { try SealRecipient(age: text) }
    }
  }
}
