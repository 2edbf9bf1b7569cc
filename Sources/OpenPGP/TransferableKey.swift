/// A public key with its user ids, subkeys and the signatures that bind them (RFC 4880, 11.1), read but not verified.
public struct TransferableKey: Sendable {
  /// How many bytes a key may have.
  public static let byteLimit = 16 << 10

  /// The key as it stands.
  public let bytes: [UInt8]
  let primary: KeyPacket
  let subkeys: [Subkey]
  /// When the newest of the key's own signatures on itself was made: the moment it is looked at.
  let newestSelfSignature: UInt32

  /// A subkey, and whether all signatures that bind it say what it is for.
  struct Subkey: Sendable {
    let key: KeyPacket
    var hasKeyFlags = true
  }

  /// The 40 lower-case digits of the primary key's fingerprint.
  public var fingerprint: String { primary.fingerprintText }

  /// The fingerprints of the subkeys, in lower-case digits.
  public var subkeyFingerprints: [String] { subkeys.map(\.key.fingerprintText) }

  /// The numbers that make up the primary key and each subkey of a kind that can sign.
  public var materials: [[UInt8]] { allKeys.compactMap(\.material) }

  /// Reads a key in OpenPGP's binary form.
  public init(_ bytes: [UInt8]) throws(OpenPGPError) {
    guard bytes.count <= Self.byteLimit else {
      throw OpenPGPError("the key has \(bytes.count) bytes, more than the \(Self.byteLimit) that are taken")
    }
    let packets = try Packet.packets(in: bytes)
    guard let first = packets.first else { throw OpenPGPError("there is no key") }
    try Self.judge(packets)
    primary = try KeyPacket(first.body)
    try primary.judgeForSigning()
    var subkeys: [Subkey] = []
    var newest = primary.creation
    for packet in packets.dropFirst() {
      if packet.tag == Packet.Tag.publicSubkey {
        subkeys.append(Subkey(key: try KeyPacket(packet.body)))
      } else if packet.tag == Packet.Tag.signature, let fields = try? SignatureFields(packet.body) {
        if fields.isBy(primary), let creation = fields.creation { newest = max(newest, creation) }
        if let last = subkeys.indices.last, fields.isBinding, !fields.has(SignatureFields.Subpacket.keyFlags) {
          subkeys[last].hasKeyFlags = false
        }
      }
    }
    self.bytes = bytes
    self.subkeys = subkeys
    newestSelfSignature = newest
  }

  static let secretKey = OpenPGPError("this is a secret key: it must never be shown to anybody")

  private static func judge(_ packets: [Packet]) throws(OpenPGPError) {
    for (index, packet) in packets.enumerated() {
      switch packet.tag {
      case Packet.Tag.publicKey where index == 0: break
      case Packet.Tag.publicKey: throw OpenPGPError("there are two keys where exactly one must be")
      case _ where packet.isSecretKey: throw secretKey
      case _ where index == 0: throw OpenPGPError("the content is not an OpenPGP public key")
      case Packet.Tag.signature, Packet.Tag.userID, Packet.Tag.publicSubkey, Packet.Tag.userAttribute: break
      default: throw OpenPGPError("a packet that is no part of a public key (tag \(packet.tag)) stands in it")
      }
    }
  }

  /// The primary key and the subkeys.
  var allKeys: [KeyPacket] { [primary] + subkeys.map(\.key) }

  /// Whether every signature that binds the subkey says what it is for; without it no consent of the subkey is needed.
  func statesUse(of subkey: KeyPacket) -> Bool {
    subkeys.allSatisfy { $0.key.fingerprint != subkey.fingerprint || $0.hasKeyFlags }
  }

  /// Whether a signature by this issuer is to be looked at with this key.
  public func contains(_ issuer: DetachedSignature.Issuer) -> Bool {
    allKeys.contains { $0.isNamed(by: issuer) }
  }
}

extension SignatureFields {
  /// Whether the signature binds a subkey.
  var isBinding: Bool { type == 0x18 }

  /// Whether the signature says that it is by this key.
  func isBy(_ key: KeyPacket) -> Bool {
    if let content = only(Subpacket.issuerFingerprint) { return content.dropFirst().elementsEqual(key.fingerprint) }
    let keyID = only(Subpacket.issuer) ?? unhashedKeyID
    return keyID.map { key.fingerprint.suffix(8).elementsEqual($0) } ?? false
  }

  private var unhashedKeyID: ArraySlice<UInt8>? {
    (try? Self.subpackets(of: unhashed))?.first { $0.type == Subpacket.issuer }?.content
  }
}
