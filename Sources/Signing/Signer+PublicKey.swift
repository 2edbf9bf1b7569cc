internal import Encodings
internal import Platform

extension Signer {
  /// The public key that the signer signs with, as a policy writes it.
  public func publicKey() throws(SigningError) -> VerificationKey {
    let content =
      switch settings.format {
      case .ssh: try sshPublicKey()
      case .openpgp: try openPGPPublicKey()
      }
    do {
      return try VerificationKey(anyForm: content)
    } catch {
      throw SigningError(.unusable, "the key that git signs with cannot be used: \(error.message)")
    }
  }

  private func sshPublicKey() throws(SigningError) -> [UInt8] {
    switch try sshKey() {
    case .literal(let line): return [UInt8](line.utf8)
    case .file(let path):
      let path = Path.join(directory, path)
      let content = try bytes(of: path)
      if !content.starts(with: "-----BEGIN".utf8) { return content }
      if let beside = try? bytes(of: path + ".pub") { return beside }
      let outcome = try run("ssh-keygen", ["-y", "-P", "", "-f", path])
      guard outcome.isSuccess else {
        throw SigningError(
          .unusable, "the public key of \(path) is not known: \(outcome.reason)",
          hint: "ssh-keygen -y -f \(ShellWord.quoted(path)) > \(ShellWord.quoted(path + ".pub"))")
      }
      return outcome.output
    }
  }

  private func bytes(of path: String) throws(SigningError) -> [UInt8] {
    do {
      return try File.read(path, limit: 1 << 16)
    } catch {
      throw SigningError(.noKey, "the key that git signs with is not there: \(error.message)", hint: error.hint)
    }
  }

  private func openPGPPublicKey() throws(SigningError) -> [UInt8] {
    let wanted = try gpgKey()
    let listing = try run(program, ["--batch", "--with-colons", "--list-secret-keys", "--", wanted])
    let fingerprints = String(decoding: listing.output, as: UTF8.self).split(separator: "\n")
      .filter { $0.hasPrefix("fpr:") }.compactMap { $0.split(separator: ":").last?.lowercased() }
    guard listing.isSuccess, let fingerprint = fingerprints.first else {
      throw SigningError(
        .noKey, "\(program) has no secret key for '\(wanted)'",
        hint: "gpg --list-secret-keys shows the keys that are there")
    }
    return try run(program, ["--batch", "--export", "--", fingerprint]).output
  }
}
