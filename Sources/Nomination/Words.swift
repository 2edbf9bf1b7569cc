/// The words that tags and policies are made of, as byte tests.
enum Words {
  /// A state, a role, a kind of evidence, a key of a detail: `[a-z][a-z0-9-]{0,31}`.
  static func isWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, isLower(first), bytes.count <= 32 else { return false }
    for byte in bytes where !isLower(byte) && !isDigit(byte) && byte != UInt8(ascii: "-") { return false }
    return true
  }

  static func isWord(_ text: String) -> Bool { isWord(Array(text.utf8)[...]) }

  /// A principal: 1 to 128 printable ASCII characters without space, whose mailbox form may stand in a reference.
  static func isPrincipal(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard (1...128).contains(bytes.count) else { return false }
    for byte in bytes where !(0x21...0x7E).contains(byte) { return false }
    return isReferencePart(bytes)
  }

  static func isPrincipal(_ text: String) -> Bool { isPrincipal(Array(text.utf8)[...]) }

  /// A principal with every character outside `[A-Za-z0-9._-]` turned into `-`.
  static func mailbox(of principal: some Collection<UInt8>) -> [UInt8] {
    principal.map { isMailboxByte($0) ? $0 : UInt8(ascii: "-") }
  }

  /// Whether bytes are the mailbox form of some principal.
  static func isMailbox(_ bytes: ArraySlice<UInt8>) -> Bool {
    (1...128).contains(bytes.count) && bytes.allSatisfy(isMailboxByte) && isReferencePart(bytes)
  }

  /// What git's `check-ref-format` asks of the last part of a name, where what is outside `[A-Za-z0-9._-]` turns to `-`.
  private static func isReferencePart(_ bytes: ArraySlice<UInt8>) -> Bool {
    let dot = UInt8(ascii: ".")
    if bytes.first == dot || bytes.last == dot || bytes.suffix(5).elementsEqual(".lock".utf8) { return false }
    var last: UInt8 = 0
    for byte in bytes {
      if byte == dot, last == dot { return false }
      last = byte
    }
    return true
  }

  /// A whole number without a leading zero, at most nine digits.
  static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard (1...9).contains(bytes.count) else { return nil }
    if bytes.count > 1, bytes.first == UInt8(ascii: "0") { return nil }
    var number = 0
    for byte in bytes {
      guard isDigit(byte) else { return nil }
      number = number &* 10 &+ Int(byte &- 0x30)
    }
    return number
  }

  /// A path with `/` between parts, none of them empty, `.` or `..`, and no backslash.
  static func isFolder(_ bytes: ArraySlice<UInt8>) -> Bool {
    // Of the part that is being read: how many bytes, and whether all of them are dots.
    var (count, isDots) = (0, true)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\\"): return false
      case UInt8(ascii: "/"):
        if isDots, count <= 2 { return false }
        (count, isDots) = (0, true)
      default:
        count &+= 1
        isDots = isDots && byte == UInt8(ascii: ".")
      }
    }
    return !isDots || count > 2
  }

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
