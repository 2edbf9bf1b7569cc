import Encodings
import Crypto
import Signing
import Testing

@Suite struct VerificationKeyTests {
  /// A key of 32 bytes that is a point of the curve: what the first vector of RFC 8032 uses.
  static let point = Hex.decode("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") ?? []

  @Test func aGoodLine() throws {
    let line = "ssh-ed25519 " + Base64.string(of: wireString("ssh-ed25519".utf8) + wireString(Self.point))
    let key = try VerificationKey(line)
    #expect(key.text == line)
    #expect(key.fingerprint.hasPrefix("SHA256:"))
    #expect(key.fingerprint.utf8.count == 50)
  }

  @Test(arguments: [
    ("", "a key is its kind, a space, and the key in base64"),
    ("ssh-ed25519", "a key is its kind, a space, and the key in base64"),
    ("ssh-dss AAAA", "DSA keys (ssh-dss) are refused: their signatures rest on SHA-1"),
    (
      "ssh-ed25519-cert-v01@openssh.com AAAA",
      "ssh-ed25519-cert-v01@openssh.com is a certificate: name the key itself"
    ),
    ("ssh-ed448 AAAA", "keys of the kind 'ssh-ed448' are not known"),
    ("ssh-ed25519 AAAA comment", "nothing may follow the key: no comment, no space"),
    ("ssh-ed25519  AAAA", "nothing may follow the key: no comment, no space"),
    ("ssh-ed25519 AAA", "the key is not base64"),
    ("ssh-ed25519 AAAA", "the key does not begin with its kind"),
  ])
  func otherLines(line: String, reason: String) {
    expectRefusal(line, reason)
  }

  @Test(
    arguments: [
      ("ssh-ed25519", [], "the key is cut off"),
      ("ssh-ed25519", wireString(point) + [0], "something follows the key"),
      ("ssh-ed25519", wireString(point.dropLast()), "the key is no point that Ed25519 can use"),
      ("ssh-ed25519", wireString([1] + [UInt8](repeating: 0, count: 31)), "the key is no point that Ed25519 can use"),
      ("sk-ssh-ed25519@openssh.com", wireString(point), "the security key names no application"),
      (
        "ecdsa-sha2-nistp256", wireString("nistp384".utf8) + wireString(point),
        "the key's curve is not that of its kind"
      ),
      (
        "ecdsa-sha2-nistp256", wireString("nistp256".utf8) + wireString([4] + [UInt8](repeating: 1, count: 64)),
        "the key is no uncompressed point of its curve"
      ),
      (
        "ssh-rsa", wireString([3]) + wireString([0, 1]),
        "the RSA key's numbers are cut off or not in their shortest form"
      ),
      (
        "ssh-rsa", wireString([3]) + wireString([0x7f] + [UInt8](repeating: 0xff, count: 127)),
        "an RSA key of 1023 bits is refused: at least 2048 are needed"
      ),
      (
        "ssh-rsa", wireString([3]) + wireString([0x7f] + [UInt8](repeating: 0xff, count: 255)),
        "an RSA key of 2047 bits is refused: at least 2048 are needed"
      ),
      (
        "ssh-rsa", wireString([3]) + wireString([0x7f] + [UInt8](repeating: 0xff, count: 2048)),
        "an RSA key of 16391 bits is refused: at most 16384 are taken"
      ),
      (
        "ssh-rsa", wireString([1]) + wireString([0x7f] + [UInt8](repeating: 0xff, count: 256)),
        "the RSA key's numbers cannot be those of a key"
      ),
      (
        "ssh-rsa", wireString([4]) + wireString([0x7f] + [UInt8](repeating: 0xff, count: 256)),
        "the RSA key's numbers cannot be those of a key"
      ),
    ] as [(String, [UInt8], String)])
  func otherKeys(type: String, content: [UInt8], reason: String) {
    expectRefusal(type + " " + Base64.string(of: wireString(type.utf8) + content), reason)
  }

  @Test func aKeyOfAnotherKindThanItsWord() {
    let blob = wireString("ssh-ed25519".utf8) + wireString(Self.point)
    expectRefusal(
      "ssh-rsa " + Base64.string(of: blob), "the key says of itself that it is ssh-ed25519, not ssh-rsa")
  }

  private func expectRefusal(_ line: String, _ reason: String) {
    do {
      _ = try VerificationKey(line)
      Issue.record("taken: \(line)")
    } catch {
      #expect(error.message == reason)
    }
  }
}
