/// Who made a tag and when, as its maker says.
public struct Tagger: Sendable, Hashable {
  /// The name.
  public let name: String
  /// The mail address.
  public let mail: String
  /// Seconds since 1970.
  public let seconds: Int
  /// The offset from UTC as it is written, `+0000`.
  public let offset: String

  /// A tagger of these parts.
  public init(name: String, mail: String, seconds: Int, offset: String) {
    self.name = name
    self.mail = mail
    self.seconds = seconds
    self.offset = offset
  }

  /// Reads `name <mail> seconds ±hhmm` as `git var GIT_COMMITTER_IDENT` prints it; nil for anything else.
  public init?(_ text: some StringProtocol) {
    self.init(line: Array(text.utf8)[...])
  }

  /// Reads `name <mail> seconds ±hhmm`; nil for anything else.
  init?(line bytes: ArraySlice<UInt8>) {
    let space = UInt8(ascii: " ")
    guard let opening = bytes.firstIndex(of: UInt8(ascii: "<")), let closing = bytes.lastIndex(of: UInt8(ascii: ">")),
      opening < closing, opening &- bytes.startIndex >= 2, bytes[opening &- 1] == space
    else { return nil }
    let name = bytes[bytes.startIndex..<(opening &- 1)]
    let mail = bytes[(opening &+ 1)..<closing]
    let rest = bytes[(closing &+ 1)...]
    guard let first = name.first, let last = name.last, first != space, last != space,
      !name.contains(UInt8(ascii: ">")), !mail.contains(where: { $0 == 0x3C || $0 == 0x3E || $0 == space })
    else { return nil }
    let words = rest.split(separator: space, omittingEmptySubsequences: false)
    guard words.count == 3, words[0].isEmpty, let seconds = Self.seconds(words[1]), Self.isOffset(words[2]) else {
      return nil
    }
    self.init(
      name: String(decoding: name, as: UTF8.self), mail: String(decoding: mail, as: UTF8.self), seconds: seconds,
      offset: String(decoding: words[2], as: UTF8.self))
  }

  private static func seconds(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard (1...15).contains(bytes.count), bytes.allSatisfy(Words.isDigit) else { return nil }
    if bytes.count > 1, bytes.first == UInt8(ascii: "0") { return nil }
    return bytes.reduce(0) { $0 &* 10 &+ Int($1 &- 0x30) }
  }

  private static func isOffset(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count == 5, let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return false
    }
    return bytes.dropFirst().allSatisfy(Words.isDigit)
  }
}

extension Tagger: CustomStringConvertible {
  /// As the header of a tag writes it.
  public var description: String { "\(name) <\(mail)> \(seconds) \(offset)" }
}
