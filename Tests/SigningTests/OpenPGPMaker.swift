import Encodings
import Crypto
import Signing
import Testing

/// Writes OpenPGP keys and signatures by itself, with Ed25519 keys of `openssl`, so that a test can depart from the
/// format where it likes.
struct OpenPGPMaker {
  /// A subpacket: its type, with 0x80 where it is critical, and its content.
  typealias Subpacket = (type: UInt8, content: [UInt8])

  /// What a signature is made of, good unless a test changes it.
  struct Form {
    var version: UInt8 = 4
    var type: UInt8 = 0
    var hash: UInt8 = 8
    var hashed: [Subpacket]
    var unhashed: [UInt8]
    var trailing: [UInt8] = []
  }

  /// A key that can sign: the name of its file, and its body as a packet.
  struct Key {
    let name: String
    let body: [UInt8]

    init(_ name: String, created: UInt32 = OpenPGPMaker.birth, in workbench: Workbench) throws {
      self.name = name
      try workbench.run("openssl", "genpkey", "-algorithm", "ed25519", "-out", name)
      let encoded = try workbench.run("openssl", "pkey", "-in", name, "-pubout", "-outform", "DER")
      body =
        [4] + number(created) + [22, 9, 0x2b, 0x06, 0x01, 0x04, 0x01, 0xda, 0x47, 0x0f, 0x01] + [1, 7, 0x40]
        + encoded.suffix(32)
    }

    /// What of the key goes into what is hashed.
    var hashed: [UInt8] { [0x99, 0, UInt8(body.count)] + body }
    var fingerprint: [UInt8] { HashAlgorithm.sha1.digest(of: hashed) }
    var text: String { Hex.encode(fingerprint) }
    var keyID: [UInt8] { fingerprint.suffix(8) }
  }

  static let birth: UInt32 = 1_700_000_000
  let workbench: Workbench

  /// A signature packet's body over bytes that OpenPGP hashes before the signature's own fields.
  func signature(over bytes: [UInt8], by key: Key, _ change: (inout Form) -> Void = { _ in }) throws -> [UInt8] {
    var form = Form(
      hashed: [(33, [4] + key.fingerprint), (2, number(Self.birth + 1000))], unhashed: [9, 16] + key.keyID)
    change(&form)
    let area = form.hashed.flatMap { [UInt8($0.content.count + 1), $0.type] + $0.content }
    let fields = [form.version, form.type, 22, form.hash] + short(area.count) + area
    let algorithm: HashAlgorithm = form.hash == 2 ? .sha1 : form.hash == 10 ? .sha512 : .sha256
    let digest = algorithm.digest(of: bytes + fields + [form.version, 0xff] + number(UInt32(fields.count)))
    try workbench.write(digest, to: "digest")
    let proof = try workbench.run("openssl", "pkeyutl", "-sign", "-rawin", "-inkey", key.name, "-in", "digest")
    return fields + short(form.unhashed.count) + form.unhashed + digest.prefix(2) + integer(proof.prefix(32))
      + integer(proof.suffix(32)) + form.trailing
  }

  /// A detached signature over `message`.
  func detached(by key: Key, _ change: (inout Form) -> Void = { _ in }) throws -> [UInt8] {
    Armour(.openpgp, payload: packet(2, try signature(over: message, by: key, change))).text
  }

  /// A primary key with one user id, as packets.
  func primary(_ key: Key, flags: UInt8 = 3, _ change: (inout Form) -> Void = { _ in }) throws -> [UInt8] {
    let userID = [UInt8]("dev@example.org".utf8)
    let bytes = key.hashed + [0xb4] + number(UInt32(userID.count)) + userID
    let certification = try signature(over: bytes, by: key) {
      $0.type = 0x13
      $0.hashed.append((27, [flags]))
      change(&$0)
    }
    return packet(6, key.body) + packet(13, userID) + packet(2, certification)
  }

  /// A subkey that `primary` binds, as packets; `consents` is whether the subkey signs back.
  func subkey(
    _ subkey: Key, of primary: Key, flags: UInt8? = 2, consents: Bool = true, _ change: (inout Form) -> Void = { _ in }
  ) throws -> [UInt8] {
    let bytes = primary.hashed + subkey.hashed
    let consent = try signature(over: bytes, by: subkey) { $0.type = 0x19 }
    let binding = try signature(over: bytes, by: primary) {
      $0.type = 0x18
      if let flags { $0.hashed.append((27, [flags])) }
      if consents { $0.hashed.append((32, consent)) }
      change(&$0)
    }
    return packet(14, subkey.body) + packet(2, binding)
  }

  /// The key as a policy writes it.
  func line(_ key: Key, _ packets: [UInt8]) -> String {
    "openpgp \(key.text) \(Base64.string(of: packets))"
  }

  func packet(_ tag: UInt8, _ body: [UInt8]) -> [UInt8] {
    body.count < 256 ? [0x80 | tag << 2, UInt8(body.count)] + body : [0x81 | tag << 2] + short(body.count) + body
  }
}

func number(_ value: UInt32) -> [UInt8] {
  [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
}

private func short(_ value: Int) -> [UInt8] {
  [UInt8(value >> 8), UInt8(value & 0xff)]
}

private func integer(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  let significant = bytes.drop { $0 == 0 }
  return short(significant.count * 8 - (significant.first?.leadingZeroBitCount ?? 0)) + significant
}
