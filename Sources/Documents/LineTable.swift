/// Where the lines of a text begin.
public struct LineTable: Sendable {
  /// The offset of the first byte of each line.
  public let starts: [Int]

  /// The lines of a text; LF ends a line, and so does a CR that no LF follows.
  public init(_ bytes: [UInt8]) {
    var starts = [0]
    bytes.eachOffset(of: 0x0A, or: 0x0D) { offset in
      let next = offset &+ 1
      if bytes[offset] == 0x0A || next == bytes.count || bytes[next] != 0x0A { starts.append(next) }
    }
    self.starts = starts
  }

  /// The line and the column of an offset, both from 1, the column in bytes.
  public func position(of offset: Int) -> Position {
    let line = line(of: offset)
    return Position(line: line, column: offset &- starts[line &- 1] &+ 1)
  }

  /// The line of an offset, from 1.
  public func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high &- low > 1 {
      let middle = (low &+ high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
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
