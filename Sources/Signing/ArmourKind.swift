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

  /// What a canonical block begins with: the first line, and the blank one where there could be headers.
  var opening: [UInt8] { self == .ssh ? Self.sshOpening : Self.openpgpOpening }

  /// What a canonical block ends with.
  var closing: [UInt8] { self == .ssh ? Self.sshClosing : Self.openpgpClosing }

  private static let sshOpening = [UInt8]("\(ArmourKind.ssh.firstLine)\n".utf8)
  private static let sshClosing = [UInt8]("\(ArmourKind.ssh.lastLine)\n".utf8)
  private static let openpgpOpening = [UInt8]("\(ArmourKind.openpgp.firstLine)\n\n".utf8)
  private static let openpgpClosing = [UInt8]("\(ArmourKind.openpgp.lastLine)\n".utf8)

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
