import Encodings
import Crypto
import Platform
import TestSupport
import Testing

/// A key of `gpg` in a home of its own.
final class GPG {
  let fingerprint: String
  let variables: [String: String]
  private let git: ScratchRepository

  init(in git: ScratchRepository) throws {
    self.git = git
    let path = git.directory.appending("gnupg")
    try Directory.make(path)
    variables = ["GNUPGHOME": path]
    _ = try git.run(["chmod", "700", path])
    let quiet = Self.words + ["--faked-system-time", "20250101T000000!"]
    _ = try git.run(quiet + ["--quick-gen-key", "gina@example.org", "ed25519", "sign", "never"], variables: variables)
    let listing = try git.run(Self.words + ["--list-keys", "--with-colons"], variables: variables).text
    let line = try #require(listing.split(separator: "\n").first { $0.hasPrefix("fpr:") })
    fingerprint = try #require(line.split(separator: ":").last).lowercased()
  }

  /// The key as it is now, in a home of its own.
  init(copyOf other: GPG) throws {
    git = other.git
    fingerprint = other.fingerprint
    let path = git.directory.appending("copy")
    variables = ["GNUPGHOME": path]
    _ = try git.run(["gpgconf", "--kill", "all"], variables: other.variables)
    _ = try git.run(["cp", "-a", other.variables["GNUPGHOME"] ?? "", path])
  }

  deinit {
    _ = try? git.run(["gpgconf", "--kill", "all"], variables: variables)
  }

  private static let words = [
    "gpg", "--batch", "--yes", "--quiet", "--no-tty", "--pinentry-mode", "loopback", "--passphrase", "",
  ]

  @discardableResult
  func run(_ arguments: [String], input: [UInt8] = [], at time: String? = nil) throws -> [UInt8] {
    let present = time.map { ["--faked-system-time", $0 + "!"] } ?? []
    let outcome = try git.run(Self.words + present + arguments, input: input, variables: variables)
    try #require(outcome.isSuccess, "\(outcome.errorText)")
    return outcome.output
  }

  func sign(_ bytes: [UInt8], options: [String] = [], at time: String? = nil) throws -> [UInt8] {
    try run(options + ["-bsau", fingerprint], input: bytes, at: time)
  }

  /// The key as a policy writes it.
  func line() throws -> String {
    let key = try run(["--export-options", "export-minimal", "--export", fingerprint])
    return "openpgp \(fingerprint) \(Base64.string(of: key))"
  }

  /// The key as SSH writes it.
  func sshLine() throws -> String {
    let line = String(decoding: try run(["--export-ssh-key", fingerprint + "!"]), as: UTF8.self)
    return line.split { $0 == " " || $0 == "\n" }.prefix(2).joined(separator: " ")
  }

  /// The fingerprints of the key and its subkeys.
  func fingerprints() throws -> [String] {
    String(decoding: try run(["--list-keys", "--with-colons"]), as: UTF8.self).split(separator: "\n")
      .filter { $0.hasPrefix("fpr:") }.compactMap { $0.split(separator: ":").last?.lowercased() }
  }

  func revoke() throws {
    let path = "\(variables["GNUPGHOME"] ?? "")/openpgp-revocs.d/\(fingerprint.uppercased()).rev"
    let text = String(decoding: try File.read(path, limit: 1 << 16), as: UTF8.self)
    try run(["--import"], input: [UInt8](text.replacing(":-----BEGIN", with: "-----BEGIN").utf8))
  }

  func expire(_ date: String, at time: String) throws {
    try run(["--quick-set-expire", fingerprint, date], at: time)
  }

  func addSubkey() throws {
    try run(["--quick-add-key", fingerprint, "ed25519", "sign", "never"])
  }
}
