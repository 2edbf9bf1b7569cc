/// The kinds of armoured block that a signature stands in.
public enum ArmourKind: Sendable, CaseIterable {
  /// What `ssh-keygen -Y sign` writes.
  case ssh
  /// What `gpg --detach-sign --armor` writes.
  case openpgp

  /// The words between the dashes of the first and last line.
  var label: String {
    switch self {
    case .ssh: "SSH SIGNATURE"
    case .openpgp: "PGP SIGNATURE"
    }
  }

  /// How long a full line is in the form that this project calls canonical: what the tools write.
  var lineLength: Int {
    switch self {
    case .ssh: 70
    case .openpgp: 64
    }
  }

  /// The first line, without its end.
  public var firstLine: String { "-----BEGIN \(label)-----" }

  /// The last line, without its end.
  public var lastLine: String { "-----END \(label)-----" }
}
