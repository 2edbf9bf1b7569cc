/// What git's configuration says about signing.
public struct SigningSettings: Hashable, Sendable {
  /// The kinds of signature that can be made.
  public enum Format: Hashable, Sendable {
    /// By `gpg`.
    case openpgp
    /// By `ssh-keygen`.
    case ssh
  }

  /// `gpg.format`.
  public let format: Format
  /// `user.signingKey`.
  public let key: String?
  /// The program that signs: `gpg.program`, `gpg.openpgp.program` or `gpg.ssh.program`.
  public let program: String
  /// `gpg.ssh.defaultKeyCommand`: prints a key where `user.signingKey` names none.
  public let defaultKeyCommand: String?
  /// The committer as `Name <mail>`, by which `gpg` finds a key where `user.signingKey` names none.
  public let committer: String?

  /// Reads the settings; `value` gives what git's configuration holds under a name, all its sources considered.
  public init(committer: String?, value: (String) -> String?) throws(SigningError) {
    switch value("gpg.format") {
    case nil, "openpgp": format = .openpgp
    case "ssh": format = .ssh
    case "x509":
      throw SigningError(
        .configuration,
        "git signs with X.509 certificates here (gpg.format x509), which are reserved for a later version",
        hint: "git config gpg.format ssh")
    case .some(let other):
      throw SigningError(
        .configuration, "git's configuration has gpg.format '\(other)', which is none",
        hint: "git config gpg.format ssh")
    }
    func given(_ name: String) -> String? { value(name).flatMap { $0.isEmpty ? nil : $0 } }
    key = given("user.signingkey")
    switch format {
    case .openpgp: program = given("gpg.openpgp.program") ?? given("gpg.program") ?? "gpg"
    case .ssh: program = given("gpg.ssh.program") ?? "ssh-keygen"
    }
    defaultKeyCommand = given("gpg.ssh.defaultkeycommand")
    self.committer = committer
  }
}
