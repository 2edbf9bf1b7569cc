/// The armoured signature at the end of a tag object.
public struct SignatureBlock: Sendable, Hashable {
  /// The kinds that are read.
  public enum Kind: String, Sendable, CaseIterable {
    case ssh = "SSH SIGNATURE"
    case openpgp = "PGP SIGNATURE"

    /// The block's first line.
    var opening: StaticString {
      switch self {
      case .ssh: "-----BEGIN SSH SIGNATURE-----"
      case .openpgp: "-----BEGIN PGP SIGNATURE-----"
      }
    }

    /// The block's last line.
    var closing: StaticString {
      switch self {
      case .ssh: "-----END SSH SIGNATURE-----"
      case .openpgp: "-----END PGP SIGNATURE-----"
      }
    }
  }

  /// What made it.
  public let kind: Kind
  /// The bytes of the raw object that it was made over: all that stands in front of it.
  public let signedCount: Int
}
