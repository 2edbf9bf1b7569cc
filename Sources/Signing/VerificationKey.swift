internal import Encodings
internal import Crypto
internal import OpenPGP

/// A public key as policies and `Owner` lines write it: one line without a comment.
public struct VerificationKey: Sendable {
  enum Material: Sendable {
    case ssh(SSHPublicKey)
    case openpgp(TransferableKey, Verifier)
  }

  /// The line itself.
  public let text: String
  /// `SHA256:…` of an OpenSSH key; of an OpenPGP key the primary key's 40 lower-case digits.
  public let fingerprint: String
  let material: Material

  /// The fingerprints of the subkeys of an OpenPGP key.
  public var subkeyFingerprints: [String] {
    if case .openpgp(let key, _) = material { key.subkeyFingerprints } else { [] }
  }

  /// The numbers that make up the key and each subkey that may sign: two keys that share one are one key in the hands
  /// of whoever has it, whatever they are dressed as.
  public var materials: [String] {
    switch material {
    case .ssh(let key): ["key " + Hex.encode(key.material)]
    case .openpgp(let key, _): key.materials.map { "key " + Hex.encode($0) }
    }
  }

  /// Reads the line.
  ///
  /// Reading takes a key apart and checks it, so what is needed often should be read once.
  public init(_ text: String) throws(KeyStringError) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count > 1 else { throw KeyStringError("a key is its kind, a space, and the key in base64") }
    self.text = text
    (material, fingerprint) =
      words[0] == "openpgp" ? try Self.readOpenPGP(words[1...]) : try Self.readSSH(words[0], words[1...])
  }

  private static func readSSH(
    _ kind: Substring, _ words: ArraySlice<Substring>
  ) throws(KeyStringError) -> (Material, String) {
    guard let type = SSHKeyType(rawValue: String(kind)) else {
      throw KeyStringError(SSHKeyType.refusal(of: String(kind)))
    }
    let key = try SSHPublicKey(blob: decode(words))
    guard key.type == type else {
      throw KeyStringError("the key says of itself that it is \(key.type.rawValue), not \(type.rawValue)")
    }
    return (.ssh(key), key.fingerprint)
  }

  private static func readOpenPGP(_ words: ArraySlice<Substring>) throws(KeyStringError) -> (Material, String) {
    guard let fingerprint = words.first, words.count > 1 else {
      throw KeyStringError("an OpenPGP key is the word openpgp, its fingerprint, and the key in base64")
    }
    let key: TransferableKey
    let bytes = try decode(words.dropFirst())
    do {
      key = try TransferableKey(bytes)
    } catch {
      throw KeyStringError(error.message)
    }
    guard key.fingerprint == fingerprint else {
      throw KeyStringError("the key's fingerprint is \(key.fingerprint), not what stands before it")
    }
    return (.openpgp(key, Verifier(key)), key.fingerprint)
  }

  private static func decode(_ words: ArraySlice<Substring>) throws(KeyStringError) -> [UInt8] {
    guard let word = words.first, words.count == 1 else {
      throw KeyStringError("nothing may follow the key: no comment, no space")
    }
    guard let bytes = Base64.decode(word) else { throw KeyStringError("the key is not base64") }
    return bytes
  }
}

extension VerificationKey: Hashable {
  /// Two keys are the same where their lines are.
  public static func == (left: VerificationKey, right: VerificationKey) -> Bool {
    left.text == right.text
  }

  /// Feeds the line to the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}
