extension RecoveringReader {
  /// Reads the string that opens here.
  mutating func readString(as kind: NodeKind) {
    let start = at
    var flags: NodeFlags = []
    var isDamaged = false
    var controls: [Int] = []
    // Once a string is known to go on behind a line break, where its closing quote stands.
    var knownEnd = 0
    at &+= 1
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "\""):
        at &+= 1
        reportControls(controls)
        didReadString(kind, from: start, flags: flags, isDamaged: isDamaged)
        return
      case UInt8(ascii: "\\"):
        flags.insert(.isEscaped)
        readEscape()
      case 0x00..<0x20:
        if byte == 0x0A || byte == 0x0D, at >= knownEnd {
          guard let end = endOfStringBehindLineBreak() else {
            return readUnterminated(kind, from: start, controls: controls)
          }
          knownEnd = end
        }
        controls.append(at)
        at &+= 1
      case 0x20..<0x80: at &+= 1
      default:
        flags.insert(.isNotASCII)
        let length = UTF8Sequence.length(bytes, at: at)
        if length == 0 {
          isDamaged = true
          reportDamage()
        } else {
          at &+= length
        }
      }
    }
    readUnterminated(kind, from: start, controls: controls)
  }

  private mutating func didReadString(_ kind: NodeKind, from start: Int, flags: NodeFlags, isDamaged: Bool) {
    var node = Node(kind, start: UInt32(start), end: UInt32(at), flags: flags)
    if isDamaged {
      let repaired = UTF8Sequence.repairedText(bytes, in: start &+ 1..<at &- 1)
      node = pooled(kind, from: start, flags: flags, text: repaired)
    }
    tape.append(node)
    lastEnd = at
    lostToken = false
    if kind == .key { expectation = .colon } else { didReadValue() }
  }

  /// A node whose text, escapes and all, is not what stands in the file.
  private mutating func pooled(_ kind: NodeKind, from start: Int, flags: NodeFlags, text: [UInt8]) -> Node {
    pool.append(String(decoding: Escapes.decode(text[...]), as: UTF8.self))
    return Node(
      kind, start: UInt32(start), end: UInt32(at), link: UInt32(pool.count &- 1),
      flags: flags.union([.isPooled, .isRepaired]))
  }

  private mutating func readEscape() {
    let start = at
    if let escape = Escapes.escape(bytes[...], at: at) {
      at &+= escape.length
      return
    }
    at &+= 1
    let isUnit = at < bytes.count && bytes[at] == UInt8(ascii: "u")
    let isShown = at < bytes.count && bytes[at] >= 0x20 && UTF8Sequence.length(bytes, at: at) > 0
    let end = isShown ? at &+ UTF8Sequence.length(bytes, at: at) : at
    faults.add(
      .invalidEscape, start..<end,
      isUnit
        ? "'\\u' needs four hexadecimal digits"
        : isShown
          ? "\(Excerpt.quoted(bytes, start..<end)) is no escape of JSON" : "a backslash alone is no escape of JSON",
      fix: Fix(isSafe: false, edits: [Edit(start..<start, "\\")]))
    // A byte that is damaged or a control character is told by itself.
    at = end
  }

  private mutating func reportControls(_ places: [Int]) {
    guard let first = places.first else { return }
    var edits: [Edit] = []
    for place in places { edits.append(Edit(place..<place &+ 1, JSONText.escape(of: bytes[place]))) }
    let name = Hexadecimal.name(ofCharacter: UInt32(bytes[first]))
    faults.add(
      .controlCharacter, first..<first &+ 1,
      places.count == 1
        ? "raw \(name) in a string; it is written '\(JSONText.escape(of: bytes[first]))'"
        : "\(places.count) raw control characters in a string, the first of them \(name)",
      fix: Fix(isSafe: true, edits: edits))
  }

  /// Where the string that is open ends, if it seems to go on behind the line break that stands here.
  ///
  /// It does where the next quote is followed by what follows a string; else that quote opens the next one.
  private func endOfStringBehindLineBreak() -> Int? {
    var end = at
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      end &+= bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end < bytes.count else { return nil }
    var next = end &+ 1
    while next < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[next]) { next &+= 1 }
    guard next < bytes.count else { return nil }
    return [",", ":", "}", "]"].contains(Unicode.Scalar(bytes[next])) ? end : nil
  }

  private mutating func readUnterminated(_ kind: NodeKind, from start: Int, controls: [Int]) {
    // A string that ran over line breaks to the end of the file is closed on its first line.
    at = endOfLine(from: start &+ 1)
    reportControls(controls.filter { $0 < at })
    var end = at
    while end > start &+ 1, bytes[end &- 1] == 0x20 || bytes[end &- 1] == 0x09 { end &-= 1 }
    if end > start &+ 1, bytes[end &- 1] == UInt8(ascii: ",") { end &-= 1 }
    let text = UTF8Sequence.repairedText(bytes, in: start &+ 1..<end)
    let node = pooled(kind, from: start, flags: [.isEscaped, .isNotASCII], text: text)
    tape.append(node)
    lastEnd = at
    faults.add(.unterminatedString, start..<at, "no closing quote on this line")
    if kind == .key { expectation = .colon } else { didReadValue() }
    lostToken = true
  }

  /// Reads the string in single quotes that opens here.
  mutating func readSingleQuoted(as kind: NodeKind) {
    let start = at
    at &+= 1
    var text: [UInt8] = []
    while at < bytes.count, bytes[at] != UInt8(ascii: "'"), bytes[at] != 0x0A, bytes[at] != 0x0D {
      if bytes[at] == UInt8(ascii: "\\"), at &+ 1 < bytes.count, bytes[at &+ 1] == UInt8(ascii: "'") {
        at &+= 1
      } else if bytes[at] == UInt8(ascii: "\\"), at &+ 1 < bytes.count, bytes[at &+ 1] == UInt8(ascii: "\\") {
        text.append(bytes[at])
        at &+= 1
      }
      text.append(bytes[at])
      at &+= 1
    }
    let isClosed = at < bytes.count && bytes[at] == UInt8(ascii: "'")
    if isClosed { at &+= 1 }
    let repaired = UTF8Sequence.repairedText(text, in: 0..<text.count)
    tape.append(pooled(kind, from: start, flags: [.isEscaped, .isNotASCII], text: repaired))
    lastEnd = at
    lostToken = !isClosed
    if kind == .key { expectation = .colon } else { didReadValue() }
    let decoded = pool.last ?? ""
    faults.add(
      .singleQuote, start..<at,
      isClosed ? "JSON puts a text in double quotes" : "JSON puts a text in double quotes, and this one has no end",
      fix: isClosed ? Fix(isSafe: false, edits: [Edit(start..<at, Edit.quoted(decoded))]) : nil)
  }
}
