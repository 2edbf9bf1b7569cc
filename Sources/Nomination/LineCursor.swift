import Documents

/// Walks over the lines of a text, each ended by LF.
struct LineCursor {
  let bytes: [UInt8]
  /// Where the lines end.
  private let ends: [Int]
  /// Where the next line begins.
  private(set) var position = 0
  /// The number of the line that was read last, from 1.
  private(set) var number = 0

  /// The lines of bytes whose ends are known.
  init(_ bytes: [UInt8], ends: [Int]) {
    self.bytes = bytes
    self.ends = ends
  }

  /// The lines of any bytes.
  init(_ bytes: [UInt8]) {
    self.init(bytes, ends: bytes.indices.filter { bytes[$0] == 0x0A })
  }

  /// Where the next line stands, without its LF; nil at the end.
  var peek: Range<Int>? {
    if number < ends.count { return position..<ends[number] }
    return position < bytes.count ? position..<bytes.count : nil
  }

  mutating func next() throws(Refusal) -> Range<Int> {
    guard number < ends.count else {
      throw Refusal(
        position < bytes.count ? "the last line has no line end" : "the text ends too early", line: number &+ 1)
    }
    let line = position..<ends[number]
    position = ends[number] &+ 1
    number &+= 1
    return line
  }

  /// Where the value of a header line stands.
  mutating func header(_ name: StaticString) throws(Refusal) -> Range<Int> {
    let line = try next()
    guard let start = bytes.skip(name, in: line), start < line.upperBound, bytes[start] == UInt8(ascii: " ") else {
      throw Refusal(
        "the header '\(name)' is expected here", line: number, hint: "object, type, tag, tagger, and no other")
    }
    return (start &+ 1)..<line.upperBound
  }

  mutating func blank(after part: String) throws(Refusal) {
    guard try next().isEmpty else { throw Refusal("one blank line follows \(part)", line: number) }
  }

  /// Whether a line opens an armoured block.
  func opensBlock(_ line: Range<Int>) -> Bool { bytes.skip("-----BEGIN ", in: line) != nil }
}

extension [UInt8] {
  /// Where the text ends that a part begins with; nil where it begins with something else.
  func skip(_ text: StaticString, in part: Range<Int>) -> Int? {
    text.withUTF8Buffer { unsafe skip($0, in: part) }
  }

  /// Where the text ends that a part begins with; nil where it begins with something else.
  func skip(_ text: String, in part: Range<Int>) -> Int? {
    var text = text
    return text.withUTF8 { unsafe skip($0, in: part) }
  }

  private func skip(_ text: UnsafeBufferPointer<UInt8>, in part: Range<Int>) -> Int? {
    guard part.count >= text.count else { return nil }
    let end = part.lowerBound &+ text.count
    return unsafe hasSame(text, in: part.lowerBound..<end) ? end : nil
  }

  /// Whether a part is exactly this text.
  func isEqual(_ part: Range<Int>, _ text: StaticString) -> Bool { skip(text, in: part) == part.upperBound }

  /// A part as text.
  func text(_ part: Range<Int>) -> String { String(decoding: self[part], as: UTF8.self) }

  /// Where a byte first stands in a part.
  func first(_ byte: UInt8, in part: Range<Int>) -> Int? {
    var index = part.lowerBound
    while index < part.upperBound {
      if self[index] == byte { return index }
      index &+= 1
    }
    return nil
  }
}
