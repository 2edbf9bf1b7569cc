/// What one pass over a text tells of its lines: how many there are up to where, and what stands in front of their ends.
public struct LineSurvey: Sendable {
  private typealias Block = SIMD16<UInt8>
  private typealias Halves = SIMD2<UInt64>

  /// Whether there is nothing beyond ASCII.
  public private(set) var isASCII = true
  /// Whether there is a tab anywhere.
  public private(set) var hasTabs = false
  /// How many lines end in CR LF.
  public private(set) var pairedEnds = 0
  /// Where the first end in CR LF stands.
  public private(set) var firstPair = 0
  /// How many lines end in blanks or tabs.
  public private(set) var blankEnds = 0
  /// The first blanks or tabs in front of a line's end.
  public private(set) var firstBlankEnd: Range<Int>?
  /// How many lines end in front of each block, in LF or in a CR that no LF follows; no text that is read is longer than
  /// 64 MiB.
  private(set) var ends: [UInt32] = []
  private var feeds = 0
  private var carriages = 0

  /// How many bytes of a text are counted together.
  static let block = 512

  init(_ bytes: [UInt8]) {
    ends.reserveCapacity(bytes.count / LineSurvey.block &+ 1)
    unsafe bytes.withUnsafeBytes { unsafe run(over: $0) }
  }

  /// How many lines end in LF alone.
  public var plainEnds: Int { feeds &- pairedEnds }
  /// What most lines end in, CR LF or LF.
  public var lineEnd: String { pairedEnds > plainEnds ? "\r\n" : "\n" }

  /// What is gathered of sixteen bytes at a time.
  private struct Lanes {
    // A lane that is set is one less than nothing; it holds 255 of them.
    var feeds = Block(repeating: 0)
    var carriages = Block(repeating: 0)
    var tabs = Block(repeating: 0)
    var high = Block(repeating: 0)

    /// Looks at sixteen bytes that are not the first; gives those that end a line in something that may be odd: what is
    /// no more than a blank, as are line feeds that follow one another.
    @inline(__always)
    mutating func look(at place: Int, of text: UnsafeRawBufferPointer) -> Halves {
      let before = unsafe text.loadUnaligned(fromByteOffset: place &- 1, as: Block.self)
      let block = unsafe text.loadUnaligned(fromByteOffset: place, as: Block.self)
      let ends = unsafe unsafeBitCast(block .== Block(repeating: 0x0A), to: Block.self)
      feeds &-= ends
      carriages &-= unsafe unsafeBitCast(block .== Block(repeating: 0x0D), to: Block.self)
      tabs |= unsafe unsafeBitCast(block .== Block(repeating: 0x09), to: Block.self)
      high |= block
      return unsafe unsafeBitCast(
        ends & unsafeBitCast(before .<= Block(repeating: 0x20), to: Block.self), to: Halves.self)
    }
  }

  /// Looks at a whole text.
  private mutating func run(over text: UnsafeRawBufferPointer) {
    var lanes = Lanes()
    for start in stride(from: 0, through: text.count, by: LineSurvey.block) {
      // A CR at the end of a block whose LF begins the next one ends no line.
      let isSplit = unsafe start > 0 && start < text.count && text[start &- 1] == 0x0D && text[start] == 0x0A
      ends.append(UInt32(truncatingIfNeeded: feeds &+ carriages &- pairedEnds &- (isSplit ? 1 : 0)))
      unsafe run(over: text, start..<min(start &+ LineSurvey.block, text.count), &lanes)
    }
    hasTabs = hasTabs || lanes.tabs.isAnySet
    isASCII = isASCII && !(lanes.high & Block(repeating: 0x80)).isAnySet
    if let last = unsafe text.last, last != 0x0A { unsafe lookForBlanks(before: text.count, of: text) }
  }

  /// Looks at a block, many bytes at a time, for most lines end in nothing odd.
  @inline(__always)
  private mutating func run(over text: UnsafeRawBufferPointer, _ part: Range<Int>, _ lanes: inout Lanes) {
    var at = part.lowerBound
    // In front of the first byte there is none.
    if at == 0, part.upperBound > 0 {
      unsafe lookAtByte(0, of: text)
      at = 1
    }
    while at &+ 32 <= part.upperBound {
      let first = unsafe lanes.look(at: at, of: text)
      let second = unsafe lanes.look(at: at &+ 16, of: text)
      if first | second != Halves() {
        unsafe lookAtFeeds(first, from: at, of: text)
        unsafe lookAtFeeds(second, from: at &+ 16, of: text)
      }
      at &+= 32
    }
    if at &+ 16 <= part.upperBound {
      unsafe lookAtFeeds(lanes.look(at: at, of: text), from: at, of: text)
      at &+= 16
    }
    feeds &+= lanes.feeds.sumOfLanes
    carriages &+= lanes.carriages.sumOfLanes
    lanes.feeds = Block()
    lanes.carriages = Block()
    while at < part.upperBound {
      unsafe lookAtByte(at, of: text)
      at &+= 1
    }
  }

  private mutating func lookAtByte(_ place: Int, of text: UnsafeRawBufferPointer) {
    switch unsafe text[place] {
    case 0x0A:
      feeds &+= 1
      unsafe lookAtFeed(place, of: text)
    case 0x0D: carriages &+= 1
    case 0x09: hasTabs = true
    case 0x80...: isASCII = false
    default: break
    }
  }

  // A function of its own, or its registers would be missing where nothing is odd.
  @inline(never)
  private mutating func lookAtFeeds(_ set: Halves, from start: Int, of text: UnsafeRawBufferPointer) {
    [UInt8].eachSet(set[0], from: start) { unsafe lookAtFeed($0, of: text) }
    [UInt8].eachSet(set[1], from: start &+ 8) { unsafe lookAtFeed($0, of: text) }
  }

  private mutating func lookAtFeed(_ place: Int, of text: UnsafeRawBufferPointer) {
    guard place > 0 else { return }
    guard unsafe text[place &- 1] == 0x0D else { return unsafe lookForBlanks(before: place, of: text) }
    if pairedEnds == 0 { firstPair = place &- 1 }
    pairedEnds &+= 1
    unsafe lookForBlanks(before: place &- 1, of: text)
  }

  private mutating func lookForBlanks(before end: Int, of text: UnsafeRawBufferPointer) {
    guard end > 0, unsafe text[end &- 1] == 0x20 || text[end &- 1] == 0x09 else { return }
    blankEnds &+= 1
    if firstBlankEnd == nil { firstBlankEnd = LineSurvey.blanks(before: end) { unsafe text[$0] } }
  }

  /// The blanks and tabs in front of a place of a text.
  public static func blanks(before end: Int, in text: [UInt8]) -> Range<Int> { blanks(before: end) { text[$0] } }

  private static func blanks(before end: Int, _ byte: (Int) -> UInt8) -> Range<Int> {
    var start = end
    while start > 0, byte(start &- 1) == 0x20 || byte(start &- 1) == 0x09 { start &-= 1 }
    return start..<end
  }
}

extension SIMD16<UInt8> {
  /// The sum of lanes that hold no more than 127 each: of pairs first, for a lane holds no more than 255.
  @inline(__always)
  var sumOfLanes: Int {
    let halves = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    let even: UInt64 = 0x00FF_00FF_00FF_00FF
    let pairs = (halves[0] & even) &+ (halves[0] &>> 8 & even) &+ (halves[1] & even) &+ (halves[1] &>> 8 & even)
    return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) &>> 48)
  }

  /// Whether a bit of any lane is set.
  @inline(__always)
  fileprivate var isAnySet: Bool {
    let halves = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }
}
