import Signing
import Testing

@Suite struct AnyFormTests {
  @Test func keysAsPeopleHaveThem() throws {
    let workbench = try Workbench()
    let line = try workbench.makeSSHKey("key", type: "ed25519")
    for text in [line, line + "\n", line + " dev@example.org\n", "  \(line)  a comment\nmore\n"] {
      #expect(try VerificationKey(anyForm: [UInt8](text.utf8)).text == line)
    }
    let fingerprint = try workbench.makeGPGKey("ed25519")
    let key = try VerificationKey(try workbench.gpgKeyLine(fingerprint))
    let armour = try workbench.gpg("--export", "--armor", "--comment", "harmless", fingerprint)
    for form in [[UInt8](key.text.utf8), try workbench.gpg("--export", fingerprint), armour] {
      #expect(try VerificationKey(anyForm: form) == key)
    }
  }

  @Test func whatIsNoPublicKeyIsRefused() throws {
    let workbench = try Workbench()
    _ = try workbench.makeSSHKey("key", type: "ed25519")
    let fingerprint = try workbench.makeGPGKey("ed25519")
    let secret = "this is no public key; a private one must never be shown to anybody"
    for (content, reason) in [
      ([UInt8](try workbench.text(of: "key").utf8), secret),
      (try workbench.gpg("--export-secret-keys", "--armor", fingerprint), secret),
      (
        try workbench.gpg("--export-secret-keys", fingerprint),
        "this is a secret key: it must never be shown to anybody"
      ),
      ([], "a key is its kind, a space, and the key in base64"),
    ] {
      let error = try #require(throws: KeyStringError.self) { try VerificationKey(anyForm: content) }
      #expect(error.message == reason)
    }
  }
}
