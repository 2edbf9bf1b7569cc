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
    let bytes = Array(text.utf8)
    self.init(bytes, in: bytes.indices)
  }

  /// Reads `name <mail> seconds ±hhmm`; nil for anything else.
  init?(_ bytes: [UInt8], in line: Range<Int>) {
    let space = UInt8(ascii: " ")
    guard let opening = bytes.first(UInt8(ascii: "<"), in: line),
      let closing = bytes[line].lastIndex(of: UInt8(ascii: ">")), opening < closing,
      opening &- line.lowerBound >= 2, bytes[opening &- 1] == space, bytes[line.lowerBound] != space,
      bytes[opening &- 2] != space
    else { return nil }
    let name = line.lowerBound..<(opening &- 1)
    let mail = (opening &+ 1)..<closing
    guard bytes.first(UInt8(ascii: ">"), in: name) == nil else { return nil }
    for byte in bytes[mail] where byte == 0x3C || byte == 0x3E || byte == space { return nil }
    let offset = line.upperBound &- 5
    guard closing &+ 3 < offset, bytes[closing &+ 1] == space, bytes[offset &- 1] == space,
      let seconds = Self.seconds(bytes[(closing &+ 2)..<(offset &- 1)]), Self.isOffset(bytes[offset..<line.upperBound])
    else { return nil }
    self.init(
      name: bytes.text(name), mail: bytes.text(mail), seconds: seconds, offset: bytes.text(offset..<line.upperBound))
  }

  private static func seconds(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard (1...15).contains(bytes.count) else { return nil }
    if bytes.count > 1, bytes.first == UInt8(ascii: "0") { return nil }
    var seconds = 0
    for byte in bytes {
      guard Words.isDigit(byte) else { return nil }
      seconds = seconds &* 10 &+ Int(byte &- 0x30)
    }
    return seconds
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
