import Encodings
import Crypto
import Signing
import Testing

@Suite struct KeyStoreTests {
  @Test func keysAndRefusalsAreRemembered() throws {
    let store = KeyStore()
    let line =
      "ssh-ed25519 "
      + Base64.string(of: wireString("ssh-ed25519".utf8) + wireString(VerificationKeyTests.point))
    for _ in 0..<2 {
      #expect(try store.key(line) == VerificationKey(line))
      #expect(throws: KeyStringError.self) { try store.key(line + " comment") }
    }
  }
}
