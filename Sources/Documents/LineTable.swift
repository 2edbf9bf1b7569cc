/// Where the lines of a text begin.
public struct LineTable: Sendable {
  /// The offset of the first byte of each line; no text that is read is longer than 64 MiB.
  private let starts: [UInt32]
  /// Whether there is nothing beyond ASCII, which is seen on the way.
  public let isASCII: Bool

  /// The lines of a text; LF ends a line, and so does a CR that no LF follows.
  public init(_ bytes: [UInt8]) {
    // About what a text has that is indented.
    var starts: [UInt32] = [0]
    starts.reserveCapacity(bytes.count / 32 &+ 16)
    isASCII = unsafe bytes.withUnsafeBytes { unsafe LineTable.find(in: $0, &starts) }
    self.starts = starts
  }

  /// How many lines are gathered before they go into the table.
  private static let batch = 512

  /// Adds the starts of all lines but the first, and tells whether all is ASCII.
  private static func find(in text: UnsafeRawBufferPointer, _ starts: inout [UInt32]) -> Bool {
    typealias Block = SIMD16<UInt8>
    return unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: batch) { found in
      var high = Block(repeating: 0)
      var count = 0
      var at = 0
      // The byte behind a block is looked at too.
      while at &+ 16 < text.count {
        let block = unsafe text.loadUnaligned(fromByteOffset: at, as: Block.self)
        let behind = unsafe text.loadUnaligned(fromByteOffset: at &+ 1, as: Block.self)
        let feed = Block(repeating: 0x0A)
        let ends = (block .== feed) .| ((block .== Block(repeating: 0x0D)) .& (behind .!= feed))
        let halves = unsafe unsafeBitCast(ends, to: SIMD2<UInt64>.self)
        high |= block
        at &+= 16
        [UInt8].eachSet(halves[0], from: at &- 15) {
          unsafe found[count] = UInt32(truncatingIfNeeded: $0)
          count &+= 1
        }
        [UInt8].eachSet(halves[1], from: at &- 7) {
          unsafe found[count] = UInt32(truncatingIfNeeded: $0)
          count &+= 1
        }
        if count > batch &- 16 {
          unsafe starts.append(contentsOf: found[..<count])
          count = 0
        }
      }
      unsafe starts.append(contentsOf: found[..<count])
      while at < text.count {
        let byte = unsafe text[at]
        high[0] |= byte
        at &+= 1
        guard byte == 0x0A || byte == 0x0D else { continue }
        if unsafe byte == 0x0A || at == text.count || text[at] != 0x0A {
          starts.append(UInt32(truncatingIfNeeded: at))
        }
      }
      let halves = unsafe unsafeBitCast(high, to: SIMD2<UInt64>.self)
      return (halves[0] | halves[1]) & 0x8080_8080_8080_8080 == 0
    }
  }

  /// How many lines there are; the last one may be empty.
  public var count: Int { starts.count }

  /// The offset of the first byte of a line, from 1.
  public func start(ofLine line: Int) -> Int { Int(starts[line &- 1]) }

  /// The line and the column of an offset, both from 1, the column in bytes.
  public func position(of offset: Int) -> Position {
    let line = line(of: offset)
    return Position(line: line, column: offset &- start(ofLine: line) &+ 1)
  }

  /// The line of an offset, from 1.
  public func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high &- low > 1 {
      let middle = (low &+ high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low &+ 1
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
