extension RecoveringReader {
  /// Goes to the next token, over blanks and whatever stands between tokens and should not.
  mutating func skipBlanks() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at &+= 1
      case UInt8(ascii: "/"):
        guard skipComment() else { return }
      case 0x00: skipNUL()
      case 0x0B, 0x0C: skipInvalidWhitespace()
      case 0x80...0xFF:
        if UTF8Sequence.length(bytes, at: at) == 0 {
          reportDamage()
        } else if whitespaceLength(at: at) > 0 {
          skipInvalidWhitespace()
        } else {
          return
        }
      default: return
      }
    }
  }

  private mutating func skipComment() -> Bool {
    guard at &+ 1 < bytes.count else { return false }
    let start = at
    var isClosed = true
    switch bytes[at &+ 1] {
    case UInt8(ascii: "/"): at = endOfLine(from: at)
    case UInt8(ascii: "*"):
      at &+= 2
      while at < bytes.count,
        !(bytes[at] == UInt8(ascii: "*") && at &+ 1 < bytes.count && bytes[at &+ 1] == UInt8(ascii: "/"))
      {
        at &+= 1
      }
      isClosed = at < bytes.count
      at = isClosed ? at &+ 2 : bytes.count
    default: return false
    }
    faults.add(
      .comment, start..<at,
      isClosed ? "JSON knows no comments" : "JSON knows no comments, and this one goes on to the end of the file",
      fix: isClosed ? Fix(isSafe: true, edits: [Edit(start..<at, "")]) : nil)
    return true
  }

  private mutating func skipNUL() {
    let start = at
    while at < bytes.count, bytes[at] == 0 { at &+= 1 }
    faults.add(.nulByte, start..<at, "NUL (U+0000) between tokens")
  }

  /// The length of a white space character that JSON does not take for one; 0 of anything else.
  private func whitespaceLength(at offset: Int) -> Int {
    let byte = bytes[offset]
    if byte == 0x0B || byte == 0x0C { return 1 }
    guard byte >= 0x80 else { return 0 }
    let length = UTF8Sequence.length(bytes, at: offset)
    guard length > 0 else { return 0 }
    switch UTF8Sequence.scalar(bytes, at: offset, length: length) {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: return length
    default: return 0
    }
  }

  private mutating func skipInvalidWhitespace() {
    let start = at
    let first = UTF8Sequence.scalar(bytes, at: at, length: max(1, whitespaceLength(at: at)))
    while at < bytes.count {
      let length = whitespaceLength(at: at)
      if length == 0 { break }
      at &+= length
    }
    faults.add(
      .invalidWhitespace, start..<at,
      "\(Hexadecimal.name(ofCharacter: first)) is no white space of JSON; blank, tab, line feed and carriage return are",
      fix: Fix(isSafe: true, edits: [Edit(start..<at, " ")]))
  }

  /// Reports the run of bytes at this place that are not UTF-8 and goes behind it.
  mutating func reportDamage() {
    let start = at
    at = UTF8Sequence.endOfDamage(bytes, from: at)
    let reading = Windows1252.text(of: bytes[start..<at])
    let shown = Excerpt.quoted(Windows1252.text(of: bytes[start..<min(at, start &+ 16)]))
    let name =
      at &- start == 1
      ? "byte 0x\(Hexadecimal.text(bytes[start], digits: 2)) is"
      : "\(at &- start) bytes from 0x\(Hexadecimal.text(bytes[start], digits: 2)) on are"
    faults.add(
      .invalidUTF8, start..<at, "\(name) not UTF-8; read as Windows-1252: \(shown)",
      fix: Fix(isSafe: false, edits: [Edit(start..<at, reading)]))
  }

  /// The end of the line an offset stands in, before its line break.
  func endOfLine(from offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end &+= 1 }
    return end
  }
}
