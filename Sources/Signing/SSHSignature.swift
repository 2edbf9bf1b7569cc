internal import Crypto

/// A signature as `ssh-keygen -Y sign` makes it (OpenSSH's PROTOCOL.sshsig), taken apart and checked but for the key.
struct SSHSignature: Sendable {
  /// What the key made, by the key's scheme.
  enum Proof: Sendable {
    case ed25519([UInt8])
    case ecdsa(r: [UInt8], s: [UInt8])
    case rsa(HashAlgorithm, [UInt8])
  }

  /// What a security key adds and signs: its flags and its counter.
  struct SecurityKeyState: Sendable {
    let flags: UInt8
    let counter: [UInt8]
  }

  /// The key that the signature says it is by, in SSH's binary form.
  let keyBlob: [UInt8]
  let hash: HashAlgorithm
  let proof: Proof
  let securityKey: SecurityKeyState?

  /// The name of the key that the signature says it is by, as OpenSSH shows it.
  var fingerprint: String { SSHPublicKey.fingerprint(of: keyBlob) }

  /// Reads the content of an `SSH SIGNATURE` block.
  init(_ payload: [UInt8]) throws(SignatureError) {
    var reader = WireReader(payload)
    guard reader.bytes(6) == [UInt8]("SSHSIG".utf8) else { throw SignatureError("the content is no SSH signature") }
    guard let version = reader.uint32() else { throw SignatureError("the signature is cut off") }
    guard version == 1 else { throw SignatureError("version \(version) of SSH signatures is not known") }
    guard let keyBlob = reader.string(), let namespace = reader.string(), let reserved = reader.string(),
      let hashName = reader.string(), let inner = reader.string()
    else { throw SignatureError("the signature is cut off") }
    guard reader.isAtEnd else { throw SignatureError("something follows the signature inside its armour") }
    guard namespace.elementsEqual("git".utf8) else {
      throw SignatureError("the signature was made for the namespace '\(String(shown: namespace))', not for 'git'")
    }
    guard reserved.isEmpty else { throw SignatureError("the signature's reserved field is not empty") }
    switch String(decoding: hashName, as: UTF8.self) {
    case "sha256": hash = .sha256
    case "sha512": hash = .sha512
    default:
      throw SignatureError("the hash function '\(String(shown: hashName))' is refused: sha256 or sha512 is needed")
    }
    self.keyBlob = keyBlob
    (proof, securityKey) = try Self.readProof(inner, ofKeyType: WireReader.firstText(of: keyBlob))
  }

  private static func readProof(
    _ bytes: [UInt8], ofKeyType keyType: String?
  ) throws(SignatureError) -> (Proof, SecurityKeyState?) {
    var reader = WireReader(bytes)
    guard let keyType else { throw SignatureError("the signature names no key") }
    guard let type = SSHKeyType(rawValue: keyType) else { throw SignatureError(SSHKeyType.refusal(of: keyType)) }
    guard let name = reader.text(), let content = reader.string() else {
      throw SignatureError("the signature is cut off")
    }
    let proof: Proof
    switch (type, name) {
    case (.rsa, "ssh-rsa"):
      throw SignatureError("SHA-1 signatures (ssh-rsa) are refused: rsa-sha2-256 or -512 is needed")
    case (.rsa, "rsa-sha2-256"): proof = .rsa(.sha256, content)
    case (.rsa, "rsa-sha2-512"): proof = .rsa(.sha512, content)
    case (_, type.rawValue) where type != .rsa: proof = try readNumbers(content, of: type)
    default:
      throw SignatureError("a signature of the kind '\(String(shown: name))' is none of a key of the kind \(keyType)")
    }
    var securityKey: SecurityKeyState?
    if type == .securityKeyEd25519 || type == .securityKeyECDSA {
      guard let flags = reader.byte(), let counter = reader.bytes(4) else {
        throw SignatureError("the security key's flags or counter are missing")
      }
      guard flags & 1 == 1 else { throw SignatureError("nobody touched the security key when it signed") }
      securityKey = SecurityKeyState(flags: flags, counter: counter)
    }
    guard reader.isAtEnd else { throw SignatureError("something follows the signature inside its armour") }
    return (proof, securityKey)
  }

  private static func readNumbers(_ content: [UInt8], of type: SSHKeyType) throws(SignatureError) -> Proof {
    if type == .ed25519 || type == .securityKeyEd25519 {
      guard content.count == 64 else {
        throw SignatureError("an Ed25519 signature has 64 bytes, this one \(content.count)")
      }
      return .ed25519(content)
    }
    var reader = WireReader(content)
    guard let r = reader.positiveInteger(), let s = reader.positiveInteger(), reader.isAtEnd else {
      throw SignatureError("the ECDSA signature is not two positive numbers in their shortest form")
    }
    return .ecdsa(r: r, s: s)
  }
}
