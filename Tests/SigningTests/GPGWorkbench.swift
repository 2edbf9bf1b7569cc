import Encodings
import Crypto
import Signing
import Testing

extension Workbench {
  /// What `gpg` writes, with no question and no passphrase; `time` is what it takes for the present.
  @discardableResult
  func gpg(_ arguments: String..., time: String? = nil, input: [UInt8] = []) throws -> [UInt8] {
    let present = time.map { ["--faked-system-time", $0 + "!"] } ?? []
    let quiet = ["--batch", "--yes", "--quiet", "--no-tty", "--pinentry-mode", "loopback", "--passphrase", ""]
    return try run("gpg", arguments: quiet + present + arguments, input: input)
  }

  /// Makes a key and returns its fingerprint.
  func makeGPGKey(
    _ algorithm: String, name: String = "dev@example.org", usage: String = "sign", expires: String = "never",
    time: String? = nil
  ) throws -> String {
    try gpg("--quick-gen-key", name, algorithm, usage, expires, time: time)
    return try #require(gpgFingerprints(name).first)
  }

  /// The fingerprints of a key and its subkeys, in lower case.
  func gpgFingerprints(_ name: String) throws -> [String] {
    String(decoding: try gpg("--list-keys", "--with-colons", name), as: UTF8.self)
      .split(separator: "\n").filter { $0.hasPrefix("fpr:") }
      .compactMap { $0.split(separator: ":").last?.lowercased() }
  }

  /// The key as a policy writes it; `gpg` leaves expired subkeys out of what it calls minimal.
  func gpgKeyLine(_ fingerprint: String, isMinimal: Bool = true) throws -> String {
    let key = try gpg("--export-options", isMinimal ? "export-minimal" : "no-export-minimal", "--export", fingerprint)
    return "openpgp \(fingerprint) \(Base64.string(of: key))"
  }

  /// What `gpg -bsau` writes for `message`.
  func gpgSign(_ key: String, options: [String] = [], time: String? = nil) throws -> [UInt8] {
    let present = time.map { ["--faked-system-time", $0 + "!"] } ?? []
    let quiet = ["--batch", "--quiet", "--no-tty", "--pinentry-mode", "loopback", "--passphrase", ""]
    return try run("gpg", arguments: quiet + present + options + ["-bsau", key], input: message)
  }
}

/// A verdict on armour that may be spelled otherwise, as `hallmark` would rewrite it.
func lenientVerdict(on armour: [UInt8], over signed: [UInt8] = message, keys: [VerificationKey]) -> Outcome {
  do {
    return verdict(on: try Armour(lenient: armour).text, over: signed, keys: keys)
  } catch {
    return .malformed(error.message)
  }
}
