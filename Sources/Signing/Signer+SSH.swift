internal import Platform

extension Signer {
  /// How git tells `ssh-keygen` the key.
  enum SSHKeyReference {
    /// The key itself, whose private half an agent has.
    case literal(String)
    /// A file with the private key, or with the public one of an agent's.
    case file(String)
  }

  func signWithSSH(_ message: [UInt8]) throws(SigningError) -> [UInt8] {
    let key = try sshKey()
    let temporary = environment["TMPDIR"] ?? "/tmp"
    let folder = try withFiles { () throws(PlatformError) in try Directory.makeTemporary(in: temporary) }
    defer { try? Directory.remove(folder) }
    // By file, not by standard input: so git calls the program, and another one may stand in its place.
    let buffer = try write(message, to: Path.join(folder, "message"))
    var arguments = ["-Y", "sign", "-n", "git", "-f"]
    switch key {
    case .literal(let line): arguments += [try write([UInt8](line.utf8), to: Path.join(folder, "key")), "-U"]
    case .file(let path): arguments.append(path)
    }
    let outcome = try run(program, arguments + [buffer])
    guard outcome.isSuccess else { throw failure(outcome) }
    return try withFiles { () throws(PlatformError) in try File.read(buffer + ".sig", limit: 1 << 16) }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(SigningError) -> String {
    try withFiles { () throws(PlatformError) in try File.create(bytes, at: path, mode: 0o600) }
    return path
  }

  private func withFiles<Value>(_ body: () throws(PlatformError) -> Value) throws(SigningError) -> Value {
    do {
      return try body()
    } catch {
      throw SigningError(.programFailed, error.message, hint: error.hint)
    }
  }

  /// The key that git would sign with.
  func sshKey() throws(SigningError) -> SSHKeyReference {
    if let key = settings.key {
      return Self.literalKey(in: key).map(SSHKeyReference.literal) ?? .file(expandingHome(key))
    }
    guard let command = settings.defaultKeyCommand else {
      throw SigningError(
        .noKey, "git has no key to sign with: neither user.signingKey nor gpg.ssh.defaultKeyCommand is set",
        hint: "git config user.signingKey ~/.ssh/id_ed25519.pub")
    }
    guard let words = CommandWords.split(command), let name = words.first else {
      throw SigningError(.configuration, "gpg.ssh.defaultKeyCommand is not a command: \(command)")
    }
    let outcome = try run(expandingHome(name), [String](words.dropFirst()))
    let output = String(decoding: outcome.output, as: UTF8.self)
    guard outcome.isSuccess, let line = output.split(separator: "\n").first,
      let key = Self.literalKey(in: String(line))
    else {
      throw SigningError(
        .noKey, "gpg.ssh.defaultKeyCommand printed no key: \(command)", hint: "ssh-add -L shows the keys of the agent")
    }
    return .literal(key)
  }

  /// The key that stands in a setting itself, in one of the two ways that git knows.
  private static func literalKey(in setting: String) -> String? {
    if setting.hasPrefix("key::") { return String(setting.dropFirst("key::".count)) }
    return setting.hasPrefix("ssh-") ? setting : nil
  }

  private func failure(_ outcome: Program.Outcome) -> SigningError {
    if outcome.errorText.contains("usage:") {
      return SigningError(
        .programFailed, "\(program) cannot sign files",
        hint: "OpenSSH 8.2p1 or later is needed: ssh -V tells which it is")
    }
    return SigningError(
      .programFailed, "\(program) did not sign: \(outcome.reason)",
      hint:
        "user.signingKey must name a private key that can be read here, or a public key whose private one the agent has"
    )
  }
}

extension Program.Outcome {
  /// What standard error says, on one line and without the frame that `ssh-keygen` draws around a warning.
  var reason: String {
    let isFrame = { (character: Character) in character.isWhitespace || character == "@" }
    let lines = errorText.split(whereSeparator: \.isNewline).compactMap { line -> String? in
      var line = line.drop(while: isFrame)
      while line.last.map(isFrame) == true { line.removeLast() }
      return line.isEmpty ? nil : String(line)
    }
    guard let last = lines.last else { return "it gave no reason" }
    return lines.dropLast().map { $0.hasSuffix(".") || $0.hasSuffix("!") ? $0 + " " : $0 + "; " }.joined() + last
  }
}
