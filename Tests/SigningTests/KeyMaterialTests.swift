import Crypto
import Signing
import Testing

/// What keys are made of: two that share it are one, in whatever form they come.
@Suite struct KeyMaterialTests {
  let workbench: Workbench

  init() throws { workbench = try Workbench() }

  @Test(arguments: ["rsa2048", "ed25519", "nistp256", "nistp384", "nistp521"])
  func oneKeyInBothForms(algorithm: String) throws {
    let fingerprint = try workbench.makeGPGKey(algorithm)
    let openpgp = try VerificationKey(workbench.gpgKeyLine(fingerprint))
    let line = String(decoding: try workbench.gpg("--export-ssh-key", fingerprint + "!"), as: UTF8.self)
    let ssh = try VerificationKey(anyForm: Array(line.utf8))
    #expect(ssh.fingerprint != openpgp.fingerprint)
    #expect(ssh.materials == openpgp.materials)
    #expect(ssh.materials.count == 1)
    #expect(openpgp.subkeyFingerprints == [])
  }

  @Test func subkeysCountAndEncryptionDoesNot() throws {
    let fingerprint = try workbench.makeGPGKey("ed25519")
    try workbench.gpg("--quick-add-key", fingerprint, "ed25519", "sign", "never")
    try workbench.gpg("--quick-add-key", fingerprint, "cv25519", "encr", "never")
    let key = try VerificationKey(workbench.gpgKeyLine(fingerprint))
    #expect(Set(key.materials).count == 2)
    #expect(try [fingerprint] + key.subkeyFingerprints == workbench.gpgFingerprints(fingerprint))
  }

  @Test func aSharedSubkeyAndAPrimaryKeyAsSubkey() throws {
    let maker = OpenPGPMaker(workbench: workbench)
    let first = try OpenPGPMaker.Key("first", in: workbench)
    let second = try OpenPGPMaker.Key("second", in: workbench)
    let shared = try OpenPGPMaker.Key("shared", in: workbench)
    func line(_ primary: OpenPGPMaker.Key, _ subkey: OpenPGPMaker.Key? = nil) throws -> Set<String> {
      let packets = try maker.primary(primary) + (subkey.map { try maker.subkey($0, of: primary) } ?? [])
      return Set(try VerificationKey(maker.line(primary, packets)).materials)
    }
    #expect(try line(first).isDisjoint(with: line(second)))
    #expect(try !line(first, shared).isDisjoint(with: line(second, shared)))
    #expect(try !line(first).isDisjoint(with: line(second, first)))
  }
}
