internal import Connectors
internal import Documents

/// Where the lines of a text begin, and how to count columns without going through a long line again and again.
final class TextIndex {
  /// A place as people count it.
  struct Place {
    /// The line, from 1.
    var line: Int
    /// The column, from 1, in the unit that was asked for.
    var column: Int
  }

  /// What a column counts.
  enum Unit {
    case bytes
    case utf16
    case characters
  }

  let bytes: [UInt8]
  private let lines: LineTable
  /// The line that was asked for last.
  private var last: Line?
  /// UTF-16 units and characters in front of each block of the text; made for the first long line.
  private lazy var counts = TextIndex.blocks(of: bytes)

  private static let block = 256

  init(_ file: SourceFile) {
    bytes = file.text
    lines = file.lines
  }

  /// A line of the text.
  struct Line {
    /// Its number, from 1.
    let number: Int
    /// Its bytes without its end.
    let range: Range<Int>
  }

  /// The place of an offset.
  func place(of offset: Int, in unit: Unit) -> Place {
    let offset = min(max(0, offset), bytes.count)
    let (line, start) = lines.line(of: offset)
    return Place(line: line, column: width(start..<offset, unit) &+ 1)
  }

  /// The line of an offset; findings come in order, and there may be many on one long line.
  func line(at offset: Int) -> Line {
    let offset = min(max(0, offset), bytes.count)
    if let last, last.range.contains(offset) { return last }
    let (number, start) = lines.line(of: offset)
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end &+= 1 }
    let line = Line(number: number, range: start..<withoutEnd(start, end))
    last = line
    return line
  }

  /// The line in front of another one.
  func line(above line: Line) -> Line? {
    guard line.number > 1 else { return nil }
    let end = line.range.lowerBound &- 1
    let start = lines.start(ofLineAt: end)
    return Line(number: line.number &- 1, range: start..<withoutEnd(start, end))
  }

  /// The column of an offset of a line.
  func column(of offset: Int, in line: Line, _ unit: Unit) -> Int {
    width(line.range.lowerBound..<max(line.range.lowerBound, min(offset, bytes.count)), unit) &+ 1
  }

  /// The end of a line that begins at an offset and is over at another, without what ends it.
  private func withoutEnd(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, bytes[end &- 1] == 0x0A || bytes[end &- 1] == 0x0D { end &-= 1 }
    return end
  }

  /// How many units a part of a line has.
  private func width(_ part: Range<Int>, _ unit: Unit) -> Int {
    if unit == .bytes || lines.survey.isASCII { return part.count }
    if part.count > TextIndex.block {
      return count(before: part.upperBound, unit) &- count(before: part.lowerBound, unit)
    }
    let (utf16, characters) = TextIndex.count(bytes, part)
    return unit == .utf16 ? utf16 : characters
  }

  private func count(before offset: Int, _ unit: Unit) -> Int {
    let number = offset / TextIndex.block
    let (utf16, characters) = counts[number]
    let rest = TextIndex.count(bytes, number &* TextIndex.block..<offset)
    return unit == .utf16 ? utf16 &+ rest.utf16 : characters &+ rest.characters
  }

  private static func blocks(of bytes: [UInt8]) -> [(utf16: Int, characters: Int)] {
    var counts: [(utf16: Int, characters: Int)] = []
    counts.reserveCapacity(bytes.count / block &+ 1)
    var utf16 = 0
    var characters = 0
    for start in stride(from: 0, through: bytes.count, by: block) {
      counts.append((utf16, characters))
      let piece = count(bytes, start..<min(start &+ block, bytes.count))
      utf16 &+= piece.utf16
      characters &+= piece.characters
    }
    return counts
  }

  private static func count(_ bytes: [UInt8], _ range: Range<Int>) -> (utf16: Int, characters: Int) {
    var characters = 0
    var beyond = 0
    for byte in bytes[range] {
      if byte & 0xC0 != 0x80 { characters &+= 1 }
      if byte >= 0xF0 { beyond &+= 1 }
    }
    return (characters &+ beyond, characters)
  }
}
