public import Platform

/// Seals and opens test accounts with `age`; what is sealed goes through pipes and never stands in a file.
public struct Sealer: Sendable {
  private let environment: Environment
  private let directory: String

  /// A sealer that runs `age` in this environment and directory.
  public init(environment: Environment, directory: String) {
    self.environment = environment
    self.directory = directory
  }

  /// The bytes, encrypted to every one of the recipients, in age's armour.
  public func seal(_ bytes: [UInt8], to recipients: [SealRecipient]) throws(SigningError) -> [UInt8] {
    guard !recipients.isEmpty else {
      throw SigningError(.noKey, "there is nobody to seal to", hint: "the policy's seal roles must be held by somebody")
    }
    let outcome = try age(["--encrypt", "--armor"] + recipients.flatMap { ["--recipient", $0.text] }, input: bytes)
    guard outcome.isSuccess, !outcome.isCut, let sealed = SealedFile(outcome.output),
      sealed.recipientCount == recipients.count
    else {
      throw SigningError(.programFailed, "age did not seal: \(outcome.ageError)")
    }
    return outcome.output
  }

  /// The bytes that were sealed, opened with whichever of the identity files fits.
  public func open(_ sealed: [UInt8], identities: [String]) throws(SigningError) -> [UInt8] {
    guard SealedFile(sealed) != nil else { throw SigningError(.unusable, "this is no file that age has encrypted") }
    guard !identities.isEmpty else {
      throw SigningError(
        .noKey, "there is no key to open it with",
        hint: "hallmark.identity in git's configuration may name the file of an SSH key or an age identity")
    }
    let outcome = try age(["--decrypt"] + identities.flatMap { ["--identity", $0] }, input: sealed)
    guard outcome.isSuccess, !outcome.isCut else {
      throw SigningError(
        .programFailed, "age did not open it: \(outcome.ageError)",
        hint: "it is sealed to the keys that the policy's seal roles had when it was made; agents cannot decrypt")
    }
    return outcome.output
  }

  /// The files that may open what is sealed to the user: those named, the signing key's, and SSH's usual ones.
  public func identities(named: [String], signingKey: String?) -> [String] {
    let home = environment["HOME"].map { $0 + "/" } ?? ""
    let usual = [signingKey, "~/.ssh/id_ed25519", "~/.ssh/id_rsa"].compactMap { $0 }
    var paths: [String] = []
    for path in named + usual.map({ $0.hasSuffix(".pub") ? String($0.dropLast(4)) : $0 }) {
      let expanded = path.hasPrefix("~/") ? home + path.dropFirst(2) : path
      let absolute = Path.join(directory, expanded)
      if !paths.contains(absolute), isIdentity(absolute) { paths.append(absolute) }
    }
    return paths
  }

  /// Whether a file is there and `age` can read it; an SSH key of another kind would make it give up on all of them.
  private func isIdentity(_ path: String) -> Bool {
    guard let content = try? File.read(path, limit: 1 << 16) else { return false }
    guard content.starts(with: "-----BEGIN ".utf8), let beside = try? File.read(path + ".pub", limit: 1 << 16) else {
      return true
    }
    return beside.starts(with: "ssh-ed25519 ".utf8) || beside.starts(with: "ssh-rsa ".utf8)
  }

  private func age(_ arguments: [String], input: [UInt8]) throws(SigningError) -> Program.Outcome {
    var program = Program("age", arguments, environment: environment, directory: directory)
    program.input = input
    // It may ask for the passphrase of an SSH key, and a user may take long.
    program.timeout = nil
    do {
      return try program.run()
    } catch {
      guard error.reason == .missing else { throw SigningError(.programFailed, error.message, hint: error.hint) }
      throw SigningError(.missingProgram, "the program age is not there", hint: "install it (Debian package age)")
    }
  }
}

extension Program.Outcome {
  /// What age says was wrong: its first line, for the ones after it ask for bug reports.
  fileprivate var ageError: String {
    errorText.split(whereSeparator: \.isNewline).first.map(String.init) ?? "it gave no reason"
  }
}
