/// The fields of a version 4 signature packet (RFC 4880, 5.2.3), read but not judged.
struct SignatureFields {
  /// The subpackets that are told apart here.
  enum Subpacket {
    static let creation: UInt8 = 2
    static let signatureExpiration: UInt8 = 3
    static let issuer: UInt8 = 16
    static let primaryUserID: UInt8 = 25
    static let policyURI: UInt8 = 26
    static let keyFlags: UInt8 = 27
    static let signerUserID: UInt8 = 28
    static let issuerFingerprint: UInt8 = 33
  }

  let type: UInt8
  let algorithm: UInt8
  let hash: UInt8
  /// The subpackets that are part of what is signed: type, whether it is critical, content.
  let hashed: [(type: UInt8, isCritical: Bool, content: ArraySlice<UInt8>)]
  /// The area that is not signed, as it stands.
  let unhashed: ArraySlice<UInt8>
  /// All before the area that is not signed.
  let signedPart: ArraySlice<UInt8>
  /// What follows the unsigned area: two bytes of the digest, and the numbers.
  let proof: ArraySlice<UInt8>

  init(_ body: ArraySlice<UInt8>) throws(OpenPGPError) {
    var rest = body
    guard let version = rest.popFirst() else { throw OpenPGPError("the signature is cut off") }
    guard version == 4 else { throw OpenPGPError("signatures of version \(version) are refused: 4 is needed") }
    guard let type = rest.popFirst(), let algorithm = rest.popFirst(), let hash = rest.popFirst(),
      let hashedCount = rest.takeNumber(width: 2), let hashed = rest.take(hashedCount)
    else { throw OpenPGPError("the signature is cut off") }
    signedPart = body[..<rest.startIndex]
    guard let unhashedCount = rest.takeNumber(width: 2), let unhashed = rest.take(unhashedCount), rest.count > 2 else {
      throw OpenPGPError("the signature is cut off")
    }
    self.type = type
    self.algorithm = algorithm
    self.hash = hash
    self.hashed = try Self.subpackets(of: hashed)
    self.unhashed = unhashed
    proof = rest
  }

  /// The content of the one hashed subpacket of this type, nil where there is none or where there are several.
  func only(_ type: UInt8) -> ArraySlice<UInt8>? {
    let found = hashed.filter { $0.type == type }
    return found.count == 1 ? found[0].content : nil
  }

  func has(_ type: UInt8) -> Bool { hashed.contains { $0.type == type } }

  /// When the signature says it was made, in seconds since 1970.
  var creation: UInt32? {
    only(Subpacket.creation).flatMap { $0.count == 4 ? $0.reduce(0) { $0 << 8 | UInt32($1) } : nil }
  }

  static func subpackets(
    of area: ArraySlice<UInt8>
  ) throws(OpenPGPError) -> [(type: UInt8, isCritical: Bool, content: ArraySlice<UInt8>)] {
    var rest = area
    var subpackets: [(UInt8, Bool, ArraySlice<UInt8>)] = []
    while !rest.isEmpty {
      guard let count = rest.takeSubpacketLength(), let content = rest.take(count), let type = content.first else {
        throw OpenPGPError("the signature's subpackets are damaged")
      }
      subpackets.append((type & 0x7f, type & 0x80 != 0, content.dropFirst()))
    }
    return subpackets
  }
}
