/// Walks over the lines of a text, each ended by LF.
struct LineCursor {
  private let bytes: [UInt8]
  /// Where the next line begins.
  private(set) var position = 0
  /// The number of the line that was read last, from 1.
  private(set) var number = 0
  /// Where the next line ends; nil where there is none, or its LF is missing.
  private var end: Int?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    end = bytes.firstIndex(of: 0x0A)
  }

  /// The next line without its LF; nil at the end.
  var peek: ArraySlice<UInt8>? {
    if let end { return bytes[position..<end] }
    return position < bytes.count ? bytes[position...] : nil
  }

  mutating func next() throws(Refusal) -> ArraySlice<UInt8> {
    number &+= 1
    guard let end else {
      throw Refusal(position < bytes.count ? "the last line has no line end" : "the text ends too early", line: number)
    }
    let line = bytes[position..<end]
    position = end &+ 1
    self.end = bytes[position...].firstIndex(of: 0x0A)
    return line
  }

  /// The value of a header line of that name.
  mutating func header(_ name: String) throws(Refusal) -> ArraySlice<UInt8> {
    let line = try next()
    guard line.starts(with: name.utf8), line.dropFirst(name.utf8.count).first == UInt8(ascii: " ") else {
      throw Refusal(
        "the header '\(name)' is expected here", line: number, hint: "object, type, tag, tagger, and no other")
    }
    return line.dropFirst(name.utf8.count &+ 1)
  }

  mutating func blank(after part: String) throws(Refusal) {
    guard try next().isEmpty else { throw Refusal("one blank line follows \(part)", line: number) }
  }

  /// Whether a line opens an armoured block.
  static func opensBlock(_ line: ArraySlice<UInt8>) -> Bool { line.starts(with: "-----BEGIN ".utf8) }
}
