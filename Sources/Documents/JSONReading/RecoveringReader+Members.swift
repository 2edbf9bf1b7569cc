extension RecoveringReader {
  /// Reads the name of a member, or what stands in its place.
  mutating func readKey(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): readString(as: .key)
    case UInt8(ascii: "'"): readSingleQuoted(as: .key)
    case UInt8(ascii: "}"), UInt8(ascii: "]"): readCloser(byte)
    case UInt8(ascii: ","): readExtraComma()
    case UInt8(ascii: "{"), UInt8(ascii: "["): readMissingBracket()
    case _ where Self.isIdentifierStart(byte): readUnquotedKey()
    default:
      reportUnexpected("the name of a member")
      if expectation != .stop { expectation = .commaOrEnd }
    }
  }

  private mutating func readUnquotedKey() {
    let start = at
    while at < bytes.count, Self.isIdentifier(bytes[at]) { at &+= 1 }
    tape.append(Node(.key, start: UInt32(start), end: UInt32(at), flags: [.isBare, .isRepaired]))
    lastEnd = at
    lostToken = false
    expectation = .colon
    faults.add(
      .unquotedKey, start..<at, "the name \(Excerpt.quoted(bytes, start..<at)) stands without quotes",
      fix: Fix(isSafe: true, edits: [Edit(start..<start, "\""), Edit(at..<at, "\"")]))
  }

  /// Reads a bracket in the place of a name: the closer of the object was forgotten, or a value has no name.
  mutating func readMissingBracket() {
    let start = at
    let isAfterComma = expectation == .key
    guard open.count > 1, !open[open.count &- 2].isObject else {
      faults.add(.missingBracket, start..<start &+ 1, "expected the name of a member, found a value without one")
      if skipContainer() {
        lastEnd = at
        expectation = .commaOrEnd
      } else {
        faults.add(
          .nesting, at..<at &+ 1, "more than \(Self.deepestSkipped) brackets deep; nothing from here on was checked")
        closeAll()
      }
      return
    }
    let opening = open.last.map { Int(tape[$0.node].start) } ?? start
    let place = isAfterComma ? lastComma : start
    faults.add(
      .missingBracket, start..<start &+ 1,
      "the object that opens on line \(line(of: opening)) has no '}' before this next element",
      fix: Fix(isSafe: false, edits: [Edit(place..<place, isAfterComma ? "}" : "},")]))
    close(at: isAfterComma ? min(lastEnd, lastComma) : lastEnd)
    expectation = .element
    lostToken = false
    open[open.count &- 1].lateClosers &+= 1
    openContainer()
  }

  /// Reads the colon behind a name.
  mutating func readColon(_ byte: UInt8) {
    let isForgiven = lostToken
    lostToken = false
    switch byte {
    case UInt8(ascii: ":"):
      at &+= 1
      lastEnd = at
      expectation = .value
    case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ","):
      if !isForgiven { reportMissingValue("the name has no value") }
      appendMissingValue()
    case _ where isForgiven:
      // The name ran to the end of its line and took the value with it.
      appendMissingValue()
      lostToken = true
    case _ where Self.startsValue(byte):
      faults.add(
        .missingColon, at..<endOfToken(from: at), "no colon between the name and its value",
        fix: Fix(isSafe: false, edits: [Edit(lastEnd..<lastEnd, ":")]))
      expectation = .value
    default:
      reportUnexpected("a colon")
      if expectation != .stop { appendMissingValue() }
    }
  }

  /// Reports that a member has no value.
  mutating func reportMissingValue(_ message: String) {
    faults.add(.unexpectedToken, at..<at &+ 1, "\(message) before '\(Character(Unicode.Scalar(bytes[at])))'")
  }

  /// Reads what separates members and elements.
  mutating func readSeparator(_ byte: UInt8) {
    guard let innermost = open.last else { return }
    switch byte {
    case UInt8(ascii: ","):
      lastComma = at
      at &+= 1
      lastEnd = at
      lostToken = false
      expectation = innermost.isObject ? .key : .element
    case UInt8(ascii: "}"), UInt8(ascii: "]"): readCloser(byte)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard !innermost.isObject else { return readMissingBracket() }
      reportMissingComma(byte)
    case _ where innermost.isObject ? startsMember(byte) : Self.startsValue(byte): reportMissingComma(byte)
    default:
      reportUnexpected(innermost.isObject ? "a comma or '}'" : "a comma or ']'")
    }
  }

  private mutating func reportMissingComma(_ byte: UInt8) {
    guard let innermost = open.last else { return }
    expectation = innermost.isObject ? .key : .element
    // Should a closer follow after all, the comma to blame is the one that was just supposed.
    lastComma = lastEnd
    if lostToken {
      lostToken = false
      return
    }
    let isToken = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
    let isOnLaterLine = bytes[lastEnd..<at].contains(0x0A) || bytes[lastEnd..<at].contains(0x0D)
    faults.add(
      .missingComma, at..<endOfToken(from: at),
      innermost.isObject ? "no comma before this member" : "no comma before this element",
      fix: Fix(isSafe: isToken && isOnLaterLine, edits: [Edit(lastEnd..<lastEnd, ",")]))
  }

  /// Reads a comma where a member or an element should stand.
  mutating func readExtraComma() {
    faults.add(
      .extraComma, at..<at &+ 1,
      expectation == .keyOrEnd || expectation == .elementOrEnd
        ? "comma before the first \(open.last?.isObject == true ? "member" : "element")" : "two commas in a row",
      fix: Fix(isSafe: true, edits: [Edit(at..<at &+ 1, "")]))
    at &+= 1
  }

  /// Whether a member of the innermost object seems to begin here.
  private func startsMember(_ byte: UInt8) -> Bool {
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return true }
    guard Self.isIdentifierStart(byte) else { return false }
    var end = at
    while end < bytes.count, Self.isIdentifier(bytes[end]) { end &+= 1 }
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end &+= 1 }
    return end < bytes.count && bytes[end] == UInt8(ascii: ":")
  }
}
