/// The lines of a text: what tells the line of any offset without the place of each line.
public struct LineTable: Sendable {
  private let text: [UInt8]
  /// What was seen on the way.
  public let survey: LineSurvey

  /// The lines of a text; LF ends a line, and so does a CR that no LF follows.
  public init(_ bytes: [UInt8]) {
    text = bytes
    survey = LineSurvey(bytes)
  }

  /// The line and the column of an offset, both from 1, the column in bytes.
  public func position(of offset: Int) -> Position {
    let (line, start) = line(of: offset)
    return Position(line: line, column: offset &- start &+ 1)
  }

  /// The line of an offset, from 1, and the offset of its first byte.
  public func line(of offset: Int) -> (number: Int, start: Int) {
    let offset = min(max(0, offset), text.count)
    let block = offset / LineSurvey.block
    let inside = unsafe text.withUnsafeBytes {
      unsafe LineTable.countEnds(in: block &* LineSurvey.block..<offset, of: $0)
    }
    return (Int(survey.ends[block]) &+ inside &+ 1, start(ofLineAt: offset))
  }

  /// The offset of the first byte of the line of an offset in the text.
  public func start(ofLineAt offset: Int) -> Int {
    let block = offset / LineSurvey.block
    if let start = start(ofLineAt: offset, notBefore: block &* LineSurvey.block) { return start }
    // It began in the last block that has an end, which is found among blocks with ever more in front of them.
    var low = 0
    var top = block
    while low < top {
      let middle = (low &+ top) / 2
      if survey.ends[middle] < survey.ends[block] { low = middle &+ 1 } else { top = middle }
    }
    return start(ofLineAt: low &* LineSurvey.block, notBefore: 0) ?? 0
  }

  /// The same where a line ends between two offsets.
  private func start(ofLineAt offset: Int, notBefore first: Int) -> Int? {
    typealias Block = SIMD16<UInt8>
    return unsafe text.withUnsafeBytes { text in
      var start = offset
      while start > first {
        // Sixteen bytes without an end are stepped over at once.
        while start &- 16 >= first {
          let block = unsafe text.loadUnaligned(fromByteOffset: start &- 16, as: Block.self)
          let low = unsafe unsafeBitCast(block .<= Block(repeating: 0x0D), to: SIMD2<UInt64>.self)
          if low[0] | low[1] != 0 {
            let free = low[1] != 0 ? low[1].leadingZeroBitCount : 64 &+ low[0].leadingZeroBitCount
            start &-= free &>> 3
            break
          }
          start &-= 16
        }
        guard start > first else { return nil }
        let byte = unsafe text[start &- 1]
        if byte == 0x0A { return start }
        if unsafe byte == 0x0D && (start == text.count || text[start] != 0x0A) { return start }
        start &-= 1
      }
      return nil
    }
  }

  /// How many lines end in a part of a text that is no longer than a block.
  private static func countEnds(in part: Range<Int>, of text: UnsafeRawBufferPointer) -> Int {
    typealias Block = SIMD16<UInt8>
    let feed = Block(repeating: 0x0A)
    // A lane that is set is one less than nothing.
    var counts = Block(repeating: 0)
    var at = part.lowerBound
    // The byte behind a block is looked at too.
    while at &+ 16 <= part.upperBound, at &+ 16 < text.count {
      let block = unsafe text.loadUnaligned(fromByteOffset: at, as: Block.self)
      let behind = unsafe text.loadUnaligned(fromByteOffset: at &+ 1, as: Block.self)
      let ends = (block .== feed) .| ((block .== Block(repeating: 0x0D)) .& (behind .!= feed))
      counts &-= unsafe unsafeBitCast(ends, to: Block.self)
      at &+= 16
    }
    var count = counts.sumOfLanes
    while at < part.upperBound {
      let byte = unsafe text[at]
      at &+= 1
      if byte > 0x0D { continue }
      if unsafe byte == 0x0A || (byte == 0x0D && (at == text.count || text[at] != 0x0A)) { count &+= 1 }
    }
    return count
  }
}

/// A place in a text as people count it.
public struct Position: Sendable, Hashable {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in bytes.
  public let column: Int

  /// A place in a text.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
