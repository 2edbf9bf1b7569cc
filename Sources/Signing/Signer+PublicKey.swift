internal import Crypto
internal import OpenPGP
internal import Platform

extension Signer {
  /// The public key that the signer signs with, as a policy writes it.
  public func publicKey() throws(SigningError) -> VerificationKey {
    let line =
      switch settings.format {
      case .ssh: try sshPublicKey()
      case .openpgp: try openPGPPublicKey()
      }
    do {
      return try VerificationKey(line)
    } catch {
      throw SigningError(.unusable, "the key that git signs with cannot be used: \(error.message)")
    }
  }

  private func sshPublicKey() throws(SigningError) -> String {
    switch try sshKey() {
    case .literal(let line): return Self.withoutComment(line)
    case .file(let path):
      let path = Path.join(directory, path)
      let content = try text(of: path)
      if !content.hasPrefix("-----BEGIN") { return Self.withoutComment(content) }
      if let beside = try? text(of: path + ".pub") { return Self.withoutComment(beside) }
      let outcome = try run("ssh-keygen", ["-y", "-P", "", "-f", path])
      guard outcome.isSuccess else {
        throw SigningError(
          .unusable, "the public key of \(path) is not known: \(outcome.lastErrorLine)",
          hint: "ssh-keygen -y -f \(path) > \(path).pub")
      }
      return Self.withoutComment(String(decoding: outcome.output, as: UTF8.self))
    }
  }

  private func text(of path: String) throws(SigningError) -> String {
    do {
      return String(decoding: try File.read(path, limit: 1 << 16), as: UTF8.self)
    } catch {
      throw SigningError(.noKey, "the key that git signs with is not there: \(error.message)", hint: error.hint)
    }
  }

  /// The kind and the key of a public key's first line.
  private static func withoutComment(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).first ?? ""
    return line.split(whereSeparator: \.isWhitespace).prefix(2).joined(separator: " ")
  }

  private func openPGPPublicKey() throws(SigningError) -> String {
    let wanted = try gpgKey()
    let listing = try run(program, ["--batch", "--with-colons", "--list-secret-keys", "--", wanted])
    let fingerprints = String(decoding: listing.output, as: UTF8.self).split(separator: "\n")
      .filter { $0.hasPrefix("fpr:") }.compactMap { $0.split(separator: ":").last?.lowercased() }
    guard listing.isSuccess, let fingerprint = fingerprints.first else {
      throw SigningError(
        .noKey, "\(program) has no secret key for '\(wanted)'",
        hint: "gpg --list-secret-keys shows the keys that are there")
    }
    let export = try run(program, ["--batch", "--export", "--", fingerprint])
    do {
      let key = try TransferableKey.minimal(of: export.output)
      return "openpgp \(fingerprint) \(Base64.string(of: key))"
    } catch {
      throw SigningError(.unusable, "the key \(fingerprint) cannot be used: \(error.message)")
    }
  }
}
