/// The words that tags and policies are made of, as byte tests.
enum Words {
  /// A state, a role, a kind of evidence, a key of a detail: `[a-z][a-z0-9-]{0,31}`.
  static func isWord(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first, isLower(first), bytes.count <= 32 else { return false }
    return bytes.allSatisfy { isLower($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  static func isWord(_ text: String) -> Bool { isWord(text.utf8) }

  /// A principal: 1 to 128 printable ASCII characters without space, whose mailbox form may stand in a reference.
  static func isPrincipal(_ bytes: some Collection<UInt8>) -> Bool {
    guard (1...128).contains(bytes.count), bytes.allSatisfy({ (0x21...0x7E).contains($0) }) else { return false }
    return isReferencePart(mailbox(of: bytes))
  }

  /// A principal with every character outside `[A-Za-z0-9._-]` turned into `-`.
  static func mailbox(of principal: some Collection<UInt8>) -> [UInt8] {
    principal.map { isMailboxByte($0) ? $0 : UInt8(ascii: "-") }
  }

  /// Whether bytes are the mailbox form of some principal.
  static func isMailbox(_ bytes: some Collection<UInt8>) -> Bool {
    (1...128).contains(bytes.count) && bytes.allSatisfy(isMailboxByte) && isReferencePart(Array(bytes))
  }

  /// What git's `check-ref-format` asks of the last part of a name, of bytes out of `[A-Za-z0-9._-]`.
  private static func isReferencePart(_ bytes: [UInt8]) -> Bool {
    let dot = UInt8(ascii: ".")
    if bytes.first == dot || bytes.last == dot || bytes.suffix(5).elementsEqual(".lock".utf8) { return false }
    return !zip(bytes, bytes.dropFirst()).contains { $0 == dot && $1 == dot }
  }

  /// A whole number without a leading zero, at most nine digits.
  static func number(_ bytes: some Collection<UInt8>) -> Int? {
    guard (1...9).contains(bytes.count), bytes.allSatisfy(isDigit) else { return nil }
    if bytes.count > 1, bytes.first == UInt8(ascii: "0") { return nil }
    return bytes.reduce(0) { $0 &* 10 &+ Int($1 &- UInt8(ascii: "0")) }
  }

  static func isHex(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.allSatisfy { isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }
  }

  /// A whole object id in lower case.
  static func isObjectID(_ bytes: some Collection<UInt8>) -> Bool { bytes.count == 40 && isHex(bytes) }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  private static func isMailboxByte(_ byte: UInt8) -> Bool {
    isLower(byte | 0x20) || isDigit(byte) || byte == 0x2E || byte == 0x5F || byte == 0x2D
  }
}

/// A principal's name as it stands in references.
public enum Mailbox {
  /// The principal with every character outside `[A-Za-z0-9._-]` turned into `-`.
  public static func name(of principal: String) -> String {
    String(decoding: Words.mailbox(of: principal.utf8), as: UTF8.self)
  }

  /// The name without regard to ASCII case: two principals with one of these cannot both stand in references.
  static func folded(_ principal: String) -> String {
    let bytes = Words.mailbox(of: principal.utf8).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
