internal import Encodings
internal import Crypto

/// A file that `age` encrypted, as far as it can be read without a key: its header (age-encryption.org/v1).
public struct SealedFile: Hashable, Sendable {
  /// To how many recipients of the kinds that `SealRecipient` knows the file is encrypted.
  public let recipientCount: Int

  /// Reads the header of a file in either of the two forms, binary and armoured; nil where it is no such file.
  public init?(_ bytes: [UInt8]) {
    let armourStart = [UInt8]("-----BEGIN AGE ENCRYPTED FILE-----\n".utf8)
    guard let content = bytes.starts(with: armourStart) ? Self.dearmoured(bytes) : bytes else { return nil }
    var lines = HeaderLines(rest: content[...])
    guard lines.next()?.elementsEqual("age-encryption.org/v1".utf8) == true else { return nil }
    var count = 0
    while let line = lines.next() {
      if line.starts(with: "-> ".utf8) {
        let kind = String(decoding: line.dropFirst(3).prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
        guard lines.skipBody() else { return nil }
        if Self.kinds.contains(kind) { count += 1 }
      } else {
        // The line that authenticates the header: 32 bytes. Then a nonce and at least one empty chunk.
        guard line.starts(with: "--- ".utf8), line.count == 4 + 43, lines.rest.count >= 32 else { return nil }
        recipientCount = count
        return
      }
    }
    return nil
  }

  /// Not `scrypt`, which is a passphrase, nor what a tool strews in so that readers learn to skip it.
  private static let kinds: Set<String> = ["X25519", "ssh-ed25519", "ssh-rsa"]

  private static func dearmoured(_ bytes: [UInt8]) -> [UInt8]? {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    while lines.last?.isEmpty == true { lines.removeLast() }
    guard lines.popLast()?.elementsEqual("-----END AGE ENCRYPTED FILE-----".utf8) == true else { return nil }
    return Base64.decode([UInt8](lines.dropFirst().joined()))
  }
}

/// The lines of a header, taken off the front.
private struct HeaderLines {
  var rest: ArraySlice<UInt8>

  mutating func next() -> ArraySlice<UInt8>? {
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    defer { rest = rest[(end + 1)...] }
    return rest[..<end]
  }

  /// Skips the body of a recipient: lines of 64 characters, and a shorter one, maybe empty, at the end.
  mutating func skipBody() -> Bool {
    while let line = next() {
      guard line.count <= 64, !line.starts(with: "-".utf8) else { return false }
      if line.count < 64 { return true }
    }
    return false
  }
}
