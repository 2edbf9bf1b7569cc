extension TransferableKey {
  /// What of an exported key a verifier needs: the primary key, the user id that says for how long it is good, the
  /// subkeys that sign, and the key's own signatures on these.
  public static func minimal(of export: [UInt8]) throws(OpenPGPError) -> [UInt8] {
    let components = try components(of: export)
    guard let first = components.first, first.packet.tag == Packet.Tag.publicKey else {
      throw OpenPGPError("the content is not an OpenPGP public key")
    }
    let primary = try KeyPacket(first.packet.body)
    func own(_ component: Component) -> Component {
      Component(
        packet: component.packet,
        signatures: component.signatures.filter { (try? SignatureFields($0.body))?.isBy(primary) ?? false })
    }
    var kept = [own(first)]
    let userIDs = components.filter { $0.packet.tag == Packet.Tag.userID }.map(own)
    if let userID = userIDs.max(by: { $0.weight < $1.weight }) { kept.append(userID) }
    kept += components.filter { $0.packet.tag == Packet.Tag.publicSubkey }.map(own).filter(\.isSigningSubkey)
    let bytes = kept.flatMap { component in
      ([component.packet] + component.signatures).flatMap { Packet.encoded($0.tag, $0.body) }
    }
    return try TransferableKey(bytes).bytes
  }

  /// A key or user id, and the signatures that follow it.
  private struct Component {
    let packet: Packet
    var signatures: [Packet] = []

    private var fields: [SignatureFields] { signatures.compactMap { try? SignatureFields($0.body) } }

    /// A user id that is marked as the primary one outweighs all others; among equals the newest counts.
    var weight: UInt64 {
      let newest = fields.filter { (0x10...0x13).contains($0.type) }.max { ($0.creation ?? 0) < ($1.creation ?? 0) }
      guard let newest else { return 0 }
      let isPrimary = newest.only(SignatureFields.Subpacket.primaryUserID)?.first == 1
      return UInt64(newest.creation ?? 0) + (isPrimary ? 1 << 32 : 0)
    }

    var isSigningSubkey: Bool {
      fields.contains { $0.isBinding && ($0.only(SignatureFields.Subpacket.keyFlags)?.first ?? 0) & 2 != 0 }
    }
  }

  private static func components(of export: [UInt8]) throws(OpenPGPError) -> [Component] {
    var components: [Component] = []
    for packet in try Packet.packets(in: export) {
      if packet.isSecretKey { throw secretKey }
      if packet.tag == Packet.Tag.publicKey, !components.isEmpty {
        throw OpenPGPError("there are two keys where exactly one must be")
      }
      if packet.tag == Packet.Tag.signature, let last = components.indices.last {
        components[last].signatures.append(packet)
      } else {
        components.append(Component(packet: packet))
      }
    }
    return components
  }
}
