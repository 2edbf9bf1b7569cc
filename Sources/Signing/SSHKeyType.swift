/// The kinds of OpenSSH key that may sign, by the names that OpenSSH gives them.
enum SSHKeyType: String, CaseIterable {
  case ed25519 = "ssh-ed25519"
  case ecdsa256 = "ecdsa-sha2-nistp256"
  case ecdsa384 = "ecdsa-sha2-nistp384"
  case ecdsa521 = "ecdsa-sha2-nistp521"
  case rsa = "ssh-rsa"
  case securityKeyEd25519 = "sk-ssh-ed25519@openssh.com"
  case securityKeyECDSA = "sk-ecdsa-sha2-nistp256@openssh.com"

  /// Why a key of another kind is refused, with its name where the kind is a known one.
  static func refusal(of name: String) -> String {
    let name = String(shown: name)
    return switch name {
    case "ssh-dss": "DSA keys (ssh-dss) are refused: their signatures rest on SHA-1"
    case _ where name.contains("-cert-v01@openssh.com"): "\(name) is a certificate: name the key itself"
    case _ where allCases.contains { $0.rawValue == name }: "\(name) stands in the wrong place"
    default: "keys of the kind '\(name)' are not known"
    }
  }
}
