import Platform
import Signing

/// A key, and signing many texts with it in few processes.
struct ChainSigning {
  private let folder: String
  private let environment: Environment
  private let signer: Signer
  private let usesGPG: Bool
  /// The public key as a policy writes it.
  let keyLine: String

  /// Makes a key below `folder`.
  init(folder: String, environment: Environment, usesGPG: Bool) throws {
    self.folder = folder
    self.environment = environment
    self.usesGPG = usesGPG
    var settings = ["gpg.format": "ssh", "user.signingkey": Path.join(folder, "key")]
    if usesGPG {
      settings = ["user.signingkey": "alice@example.org"]
      let home = environment["GNUPGHOME"] ?? ""
      try Directory.make(home)
      try Self.run("chmod", ["700", home], in: folder, environment)
      let quiet = ["--batch", "--quiet", "--pinentry-mode", "loopback", "--passphrase", ""]
      try Self.run(
        "gpg", quiet + ["--quick-gen-key", "alice@example.org", "ed25519", "sign", "never"], in: folder, environment)
    } else {
      try Self.run("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", "key"], in: folder, environment)
    }
    signer = Signer(
      try SigningSettings(committer: nil) { settings[$0] }, environment: environment, directory: folder)
    keyLine = try signer.publicKey().text
  }

  /// Each text with its signature behind it.
  func sign(_ texts: [[UInt8]]) throws -> [[UInt8]] {
    if usesGPG { return try texts.map { $0 + (try signer.sign($0).text) } }
    let temporary = try Directory.makeTemporary()
    defer { try? Directory.remove(temporary) }
    let paths = texts.indices.map { Path.join(temporary, String($0)) }
    for (text, path) in zip(texts, paths) { try File.create(text, at: path) }
    try Self.run("ssh-keygen", ["-Y", "sign", "-n", "git", "-f", "key"] + paths, in: folder, environment)
    return try zip(texts, paths).map { $0 + (try File.read($1 + ".sig", limit: 1 << 16)) }
  }

  @discardableResult
  static func run(
    _ name: String, _ arguments: [String], in directory: String, _ environment: Environment, input: [UInt8] = []
  ) throws -> String {
    var program = Program(name, arguments, environment: environment, directory: directory)
    program.input = input
    program.timeout = 600
    let outcome = try program.run()
    guard outcome.isSuccess else { throw ChainMaker.Failure(message: "\(name): \(outcome.errorText)") }
    return String(decoding: outcome.output, as: UTF8.self)
  }
}
