internal import Encodings
internal import Crypto

/// A detached OpenPGP signature in the one form that is taken: one packet, with nothing in it that is not signed.
public struct DetachedSignature: Sendable {
  /// The key that a signature says it is by.
  public enum Issuer: Hashable, Sendable {
    /// The 20 bytes of a fingerprint.
    case fingerprint([UInt8])
    /// The last eight bytes of one.
    case keyID([UInt8])

    /// The key as OpenPGP tools show it, in lower case.
    public var text: String {
      switch self {
      case .fingerprint(let bytes), .keyID(let bytes): Hex.encode(bytes)
      }
    }
  }

  /// The whole packet.
  let bytes: [UInt8]
  /// When it says it was made, in seconds since 1970.
  let creation: UInt32
  /// The key it says it is by.
  public let issuer: Issuer

  /// Reads the content of a `PGP SIGNATURE` block.
  public init(_ payload: [UInt8]) throws(OpenPGPError) {
    let packet = try Self.onlyPacket(of: payload)
    guard packet.hasCanonicalHeader else {
      throw OpenPGPError("the packet's header is not of the old format with the shortest length")
    }
    let fields = try SignatureFields(packet.body)
    try Self.judge(fields)
    guard let creation = fields.creation else { throw OpenPGPError("the signature does not say when it was made") }
    self.creation = creation
    issuer = try Self.issuer(of: fields)
    bytes = payload
  }

  /// The same signature in the form that `init` takes: the header rewritten, and of what is not signed only the issuer left.
  public static func canonicalised(_ payload: [UInt8]) throws(OpenPGPError) -> [UInt8] {
    let fields = try SignatureFields(try onlyPacket(of: payload).body)
    let issuer = try SignatureFields.subpackets(of: fields.unhashed).first {
      $0.type == SignatureFields.Subpacket.issuer
    }
    let kept = issuer.map { [9, SignatureFields.Subpacket.issuer] + $0.content } ?? []
    return Packet.encoded(Packet.Tag.signature, fields.signedPart + [0, UInt8(kept.count)] + kept + fields.proof)
  }

  private static func onlyPacket(of payload: [UInt8]) throws(OpenPGPError) -> Packet {
    let packets = try Packet.packets(in: payload)
    for packet in packets where packet.tag != Packet.Tag.signature {
      throw OpenPGPError("a PGP message, or another packet (tag \(packet.tag)), stands where a detached signature must")
    }
    guard let packet = packets.first, packets.count == 1 else {
      throw OpenPGPError("there are \(packets.count) signatures where exactly one must be")
    }
    return packet
  }

  private static func judge(_ fields: SignatureFields) throws(OpenPGPError) {
    guard fields.type == 0 else {
      throw OpenPGPError("the signature is not of type 0x00 (of a binary document), but of type \(fields.type)")
    }
    let algorithm = try Algorithm(number: fields.algorithm)
    switch fields.hash {
    case 8, 9, 10, 11: break
    case 1: throw OpenPGPError("MD5 signatures are refused")
    case 2: throw OpenPGPError("SHA-1 signatures are refused")
    default: throw OpenPGPError("the hash function \(fields.hash) is refused: SHA-2 is needed")
    }
    for subpacket in fields.hashed where subpacket.isCritical && !understood.contains(subpacket.type) {
      throw OpenPGPError("the signature has a critical subpacket of type \(subpacket.type), which is not understood")
    }
    var numbers = fields.proof.dropFirst(2)
    for _ in 0..<algorithm.signatureIntegerCount {
      guard numbers.takeInteger() != nil else {
        throw OpenPGPError("the signature's numbers are cut off or not in their shortest form")
      }
    }
    guard numbers.isEmpty else { throw OpenPGPError("something follows the signature's numbers") }
  }

  /// The subpackets that a critical mark on which is no reason to refuse.
  private static let understood: Set<UInt8> = [
    SignatureFields.Subpacket.creation, SignatureFields.Subpacket.signatureExpiration, SignatureFields.Subpacket.issuer,
    SignatureFields.Subpacket.policyURI, SignatureFields.Subpacket.signerUserID,
    SignatureFields.Subpacket.issuerFingerprint,
  ]

  private static func issuer(of fields: SignatureFields) throws(OpenPGPError) -> Issuer {
    var keyIDs = fields.hashed.filter { $0.type == SignatureFields.Subpacket.issuer }.map(\.content)
    if !fields.unhashed.isEmpty {
      guard fields.unhashed.count == 10, fields.unhashed.starts(with: [9, SignatureFields.Subpacket.issuer]) else {
        throw OpenPGPError("the part of the signature that is not signed holds more than one issuer")
      }
      keyIDs.append(fields.unhashed.suffix(8))
    }
    if fields.has(SignatureFields.Subpacket.issuerFingerprint) {
      guard let content = fields.only(SignatureFields.Subpacket.issuerFingerprint), content.first == 4,
        content.count == 21
      else { throw OpenPGPError("the signature's issuer is not a version 4 fingerprint") }
      guard keyIDs.allSatisfy({ $0.elementsEqual(content.suffix(8)) }) else {
        throw OpenPGPError("the signature names two different issuers")
      }
      return .fingerprint([UInt8](content.dropFirst()))
    }
    guard let keyID = keyIDs.first, keyID.count == 8 else {
      throw OpenPGPError("the signature does not name the key it is by")
    }
    guard keyIDs.allSatisfy({ $0.elementsEqual(keyID) }) else {
      throw OpenPGPError("the signature names two different issuers")
    }
    return .keyID([UInt8](keyID))
  }
}
