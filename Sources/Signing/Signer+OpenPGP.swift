internal import Platform

extension Signer {
  func signWithGPG(_ message: [UInt8]) throws(SigningError) -> [UInt8] {
    let outcome = try run(program, ["--status-fd=2", "-bsau", try gpgKey()], input: message)
    // The program may end well without a signature; git looks for this line too.
    let status = "\n" + String(decoding: outcome.errors, as: UTF8.self)
    guard outcome.isSuccess, status.contains("\n[GNUPG:] SIG_CREATED ") else {
      let reasons = outcome.errorText.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("[GNUPG:]") }
      throw SigningError(
        .programFailed, "\(program) did not sign: \(reasons.last.map(String.init) ?? "it gave no reason")",
        hint: "gpg --list-secret-keys shows the keys that are there; at a terminal, export GPG_TTY=$(tty) may be needed"
      )
    }
    return outcome.output
  }

  /// What git has `gpg` look for: the key that is configured, or the committer.
  func gpgKey() throws(SigningError) -> String {
    if let key = settings.key ?? settings.committer { return key }
    throw SigningError(
      .noKey, "git has no key to sign with: neither user.signingKey nor the committer's name and mail are set",
      hint: "git config user.signingKey FINGERPRINT")
  }
}
