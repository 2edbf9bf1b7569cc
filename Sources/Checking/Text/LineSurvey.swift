public import Connectors
import Documents

/// What one pass over the lines of a text tells of its blanks and line ends.
public struct LineSurvey: Sendable {
  /// The file that was surveyed.
  public let file: SourceFile
  /// How many lines end in LF alone.
  public private(set) var plainEnds = 0
  /// How many lines end in CR LF.
  public private(set) var pairedEnds = 0
  /// Where the first end in CR LF stands.
  public private(set) var firstPair = 0
  /// How many lines end in blanks or tabs.
  public private(set) var blankEnds = 0
  /// Where blanks stand in front of a line's end: the first place.
  public private(set) var firstBlankEnd: Range<Int>?

  private init(unread file: SourceFile) {
    self.file = file
  }

  init(_ file: SourceFile) {
    let bytes = file.bytes
    var survey = LineSurvey(unread: file)
    bytes.eachOffset(of: 0x0A) { offset in survey.end(at: offset, bytes) }
    if let last = bytes.last, last != 0x0A { survey.blanks(before: bytes.count, bytes) }
    self = survey
  }

  private mutating func end(at offset: Int, _ bytes: [UInt8]) {
    if offset > 0, bytes[offset &- 1] == 0x0D {
      if pairedEnds == 0 { firstPair = offset &- 1 }
      pairedEnds &+= 1
      blanks(before: offset &- 1, bytes)
    } else {
      plainEnds &+= 1
      blanks(before: offset, bytes)
    }
  }

  private mutating func blanks(before end: Int, _ bytes: [UInt8]) {
    guard end > 0, bytes[end &- 1] == 0x20 || bytes[end &- 1] == 0x09 else { return }
    blankEnds &+= 1
    if firstBlankEnd == nil { firstBlankEnd = LineSurvey.blanks(before: end, in: bytes) }
  }

  /// The blanks and tabs in front of a place.
  static func blanks(before end: Int, in bytes: [UInt8]) -> Range<Int> {
    var start = end
    while start > 0, bytes[start &- 1] == 0x20 || bytes[start &- 1] == 0x09 { start &-= 1 }
    return start..<end
  }
}
