/// A curve that ECDSA keys of SSH are on.
public enum EllipticCurve: Sendable, CaseIterable {
  case p256
  case p384
  case p521

  /// How many bytes a coordinate has.
  public var coordinateByteCount: Int {
    switch self {
    case .p256: 32
    case .p384: 48
    case .p521: 66
    }
  }

  /// The hash function that SSH pairs with the curve.
  public var hash: HashAlgorithm {
    switch self {
    case .p256: .sha256
    case .p384: .sha384
    case .p521: .sha512
    }
  }

  var objectIdentifier: [UInt8] {
    switch self {
    case .p256: [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07]
    case .p384: [0x2b, 0x81, 0x04, 0x00, 0x22]
    case .p521: [0x2b, 0x81, 0x04, 0x00, 0x23]
    }
  }
}
