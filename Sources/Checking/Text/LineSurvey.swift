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
  /// Whether there is a tab anywhere.
  public private(set) var hasTabs = false

  private init(unread file: SourceFile) {
    self.file = file
  }

  init(_ file: SourceFile) {
    let bytes = file.bytes
    var survey = LineSurvey(unread: file)
    let (ends, hasTabs) = bytes.eachOddLineEnd { offset in survey.oddEnd(at: offset, bytes) }
    survey.plainEnds = ends &- survey.pairedEnds
    survey.hasTabs = hasTabs
    if let last = bytes.last, last != 0x0A { survey.blanks(before: bytes.count, bytes) }
    self = survey
  }

  /// Takes note of a line feed behind a carriage return, a blank or a tab.
  private mutating func oddEnd(at offset: Int, _ bytes: [UInt8]) {
    guard bytes[offset &- 1] == 0x0D else { return blanks(before: offset, bytes) }
    if pairedEnds == 0 { firstPair = offset &- 1 }
    pairedEnds &+= 1
    blanks(before: offset &- 1, bytes)
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

extension [UInt8] {
  /// Visits each line feed behind a carriage return, a blank or a tab, and tells how many line feeds there are, and
  /// whether there is a tab: sixteen bytes at a time, for most lines end in none of these.
  fileprivate func eachOddLineEnd(_ body: (Int) -> Void) -> (ends: Int, hasTabs: Bool) {
    unsafe withUnsafeBytes { buffer in
      typealias Block = SIMD16<UInt8>
      typealias Halves = SIMD2<UInt64>
      let feed = Block(repeating: 0x0A)
      let blank = Block(repeating: 0x20)
      let tab = Block(repeating: 0x09)
      var ends = 0
      var tabs = Block(repeating: 0)
      // How many line feeds stood at each place of a block; a byte holds 255 of them.
      var counts = Block(repeating: 0)
      var uncounted = 0
      var at = 0
      while at &+ 17 <= buffer.count {
        let before = unsafe buffer.loadUnaligned(fromByteOffset: at, as: Block.self)
        let block = unsafe buffer.loadUnaligned(fromByteOffset: at &+ 1, as: Block.self)
        let feeds = unsafe unsafeBitCast(block .== feed, to: Block.self)
        tabs |= unsafe unsafeBitCast(before .== tab, to: Block.self)
        // A lane that is set is one less than nothing.
        counts &-= feeds
        // What is odd is no more than a blank, as are line feeds that follow one another.
        let odd = unsafe unsafeBitCast(feeds & unsafeBitCast(before .<= blank, to: Block.self), to: Halves.self)
        if odd[0] | odd[1] != 0 {
          Self.eachSet(odd[0], from: at &+ 1) { if unsafe Self.makesOdd(buffer[$0 &- 1]) { body($0) } }
          Self.eachSet(odd[1], from: at &+ 9) { if unsafe Self.makesOdd(buffer[$0 &- 1]) { body($0) } }
        }
        uncounted &+= 1
        if uncounted == 255 {
          ends &+= counts.sumOfLanes
          counts = Block(repeating: 0)
          uncounted = 0
        }
        at &+= 16
      }
      ends &+= counts.sumOfLanes
      var hasTabs = tabs != Block(repeating: 0)
      // What is left, and the first byte, before which there is none.
      if buffer.count > 0, unsafe buffer[0] == 0x0A { ends &+= 1 }
      while at < buffer.count {
        let byte = unsafe buffer[at]
        if byte == 0x09 { hasTabs = true }
        if at &+ 1 < buffer.count, unsafe buffer[at &+ 1] == 0x0A {
          ends &+= 1
          if Self.makesOdd(byte) { body(at &+ 1) }
        }
        at &+= 1
      }
      return (ends, hasTabs)
    }
  }

  /// Whether a line feed behind this byte is one to look at.
  @inline(__always)
  private static func makesOdd(_ byte: UInt8) -> Bool { byte == 0x0D || byte == 0x20 || byte == 0x09 }
}

extension SIMD16<UInt8> {
  fileprivate var sumOfLanes: Int { indices.reduce(0) { $0 &+ Int(self[$1]) } }
}
