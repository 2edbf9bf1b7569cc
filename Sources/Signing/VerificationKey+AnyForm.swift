internal import Encodings
internal import Crypto
internal import OpenPGP

extension VerificationKey {
  /// Whether OpenPGP signatures can be verified here: RNP is loaded when the first is met, or when this is asked.
  public static var canVerifyOpenPGP: Bool { Verifier.isAvailable }

  /// Reads a key in any form that people have at hand: the line of a policy, a `.pub` file with its comment, or what
  /// `gpg --export` writes, armoured or not.
  public init(anyForm content: [UInt8]) throws(KeyStringError) {
    let text = String(decoding: content, as: UTF8.self)
    let start = text.drop { $0.isWhitespace }
    if start.hasPrefix("-----BEGIN PGP PUBLIC KEY BLOCK-----") {
      try self.init(export: Self.dearmoured(start))
    } else if start.hasPrefix("-----BEGIN ") {
      throw KeyStringError("this is no public key; a private one must never be shown to anybody")
    } else if let first = content.first, first & 0x80 != 0 {
      try self.init(export: content)
    } else {
      let line = start.prefix { !$0.isNewline }
      let words = line.split(whereSeparator: \.isWhitespace)
      try self.init(words.prefix(words.first == "openpgp" ? 3 : 2).joined(separator: " "))
    }
  }

  /// Reads a key as gpg exports it, with whatever hangs on it.
  init(export: [UInt8]) throws(KeyStringError) {
    let line: String
    do {
      let bytes = try TransferableKey.minimal(of: export)
      line = "openpgp \(try TransferableKey(bytes).fingerprint) \(Base64.string(of: bytes))"
    } catch {
      throw KeyStringError(error.message)
    }
    try self.init(line)
  }

  private static func dearmoured(_ text: Substring) throws(KeyStringError) -> [UInt8] {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).dropFirst()
    lines = lines.prefix { !$0.hasPrefix("-----END ") }
    if let blank = lines.firstIndex(where: \.isEmpty) { lines = lines[(blank + 1)...] }
    let letters = lines.filter { !$0.hasPrefix("=") }.joined()
    guard let bytes = Base64.decode(letters) else { throw KeyStringError("the armour's content is not base64") }
    return bytes
  }
}
