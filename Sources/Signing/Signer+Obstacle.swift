import Encodings
import Platform

extension Signer {
  /// What is seen to keep the key from signing, without asking for a passphrase; nil where nothing is seen.
  public func obstacle(to key: VerificationKey) -> SigningError? {
    guard settings.format == .ssh, Path.name(of: program) == "ssh-keygen", case .file(let named)? = try? sshKey() else {
      return nil
    }
    let path = Path.normalized(
      Path.join(directory, named.hasSuffix(".pub") ? String(named.dropLast(".pub".count)) : named))
    // It asks nobody else to keep a key of theirs to themselves.
    guard let status = FileStatus.ifPresent(path), status.kind == .file, status.owner == User.effective,
      status.mode & 0o077 != 0, !agentHolds(key)
    else { return nil }
    return SigningError(
      .unusable, "ssh-keygen does not sign with \(path), which others may read or write",
      hint: "chmod 600 \(ShellWord.quoted(path))")
  }

  /// Whether an agent signs with the key, so that no file is read.
  private func agentHolds(_ key: VerificationKey) -> Bool {
    guard environment["SSH_AUTH_SOCK"] != nil, let listing = try? run("ssh-add", ["-L"]), listing.isSuccess else {
      return false
    }
    return String(decoding: listing.output, as: UTF8.self).split(separator: "\n").contains { $0.hasPrefix(key.text) }
  }
}
