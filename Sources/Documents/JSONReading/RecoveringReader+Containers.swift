extension RecoveringReader {
  /// Opens the container whose bracket stands here, or skips it where it lies too deep.
  mutating func openContainer() {
    let isObject = bytes[at] == UInt8(ascii: "{")
    let flags: NodeFlags = open.count < Self.deepest ? [] : .isRepaired
    let node = Node(isObject ? .object : .array, start: UInt32(at), end: UInt32(at &+ 1), flags: flags)
    tape.append(node)
    guard open.count < Self.deepest else {
      skipTooDeep()
      return
    }
    open.append(Container(node: tape.count &- 1, isObject: isObject))
    at &+= 1
    lastEnd = at
    expectation = isObject ? .keyOrEnd : .elementOrEnd
  }

  private mutating func skipTooDeep() {
    let start = at
    let node = tape.count &- 1
    let isWithinBounds = skipContainer()
    tape[node].end = UInt32(at)
    tape[node].link = UInt32(tape.count)
    lastEnd = at
    didReadValue()
    if isWithinBounds {
      faults.add(
        .nesting, start..<start &+ 1, "more than \(Self.deepest) brackets deep; what this one holds was not checked")
    } else {
      faults.add(
        .nesting, start..<start &+ 1,
        "more than \(Self.deepestSkipped) brackets deep; nothing from here on was checked")
      closeAll()
    }
  }

  /// Goes behind the container that opens here, whatever it holds; false where it lies too deep even for that.
  mutating func skipContainer() -> Bool {
    var depth = 0
    repeat {
      switch bytes[at] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth &+= 1
        if open.count &+ depth > Self.deepestSkipped { return false }
        at &+= 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth &-= 1
        at &+= 1
      case UInt8(ascii: "\""): skipString()
      default: at &+= 1
      }
    } while depth > 0 && at < bytes.count
    return true
  }

  /// Goes behind the string that opens here, or to the end of its line.
  private mutating func skipString() {
    at &+= 1
    while at < bytes.count, bytes[at] != 0x0A {
      if bytes[at] == UInt8(ascii: "\"") {
        at &+= 1
        return
      }
      at &+= bytes[at] == UInt8(ascii: "\\") && at &+ 1 < bytes.count && bytes[at &+ 1] != 0x0A ? 2 : 1
    }
  }

  /// Goes to the next comma or closing bracket that belongs to the innermost open container.
  mutating func skipUnexpected() {
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"): return
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if !skipContainer() {
          faults.add(
            .nesting, at..<at &+ 1,
            "more than \(Self.deepestSkipped) brackets deep; nothing from here on was checked")
          closeAll()
          return
        }
      case UInt8(ascii: "\""): skipString()
      default: at &+= 1
      }
    }
  }

  /// Reports the token that stands here and goes to where reading can go on.
  mutating func reportUnexpected(_ expected: String) {
    let start = at
    let end = endOfToken(from: at)
    skipUnexpected()
    faults.add(.unexpectedToken, start..<end, "expected \(expected), found \(Excerpt.quoted(bytes, start..<end))")
    lastEnd = max(lastEnd, min(at, bytes.count))
    lostToken = false
  }

  /// The end of the token that begins at an offset, for pointing at it.
  func endOfToken(from offset: Int) -> Int {
    var end = offset
    while end < bytes.count, Self.isWord(bytes[end]) { end &+= 1 }
    if end > offset { return end }
    return offset &+ max(1, UTF8Sequence.length(bytes, at: offset))
  }

  /// Closes the innermost container.
  mutating func close(at end: Int) {
    guard let innermost = open.popLast() else { return }
    tape[innermost.node].end = UInt32(end)
    tape[innermost.node].link = UInt32(tape.count)
    didReadValue()
  }

  /// Reads the closing bracket that stands here.
  mutating func readCloser(_ byte: UInt8) {
    reportTrailingComma(before: byte)
    guard let innermost = open.last else { return }
    let closesObject = byte == UInt8(ascii: "}")
    if closesObject, innermost.lateClosers > 0 {
      open[open.count &- 1].lateClosers &-= 1
      at &+= 1
      lastEnd = at
      expectation = .commaOrEnd
      return
    }
    if innermost.isObject != closesObject {
      let opening = Int(tape[innermost.node].start)
      let message =
        "'\(Character(Unicode.Scalar(byte)))' closes the '\(innermost.isObject ? "{" : "[")' of line \(line(of: opening))"
      let closer = innermost.isObject ? "}" : "]"
      if open.count > 1, open[open.count &- 2].isObject == closesObject {
        faults.add(
          .mismatchedBracket, at..<at &+ 1, "\(message); '\(closer)' is missing before it",
          fix: Fix(isSafe: false, edits: [Edit(lastEnd..<lastEnd, closer)]))
        close(at: lastEnd)
      } else {
        faults.add(
          .mismatchedBracket, at..<at &+ 1, "\(message); '\(closer)' belongs here",
          fix: Fix(isSafe: false, edits: [Edit(at..<at &+ 1, closer)]))
      }
    }
    at &+= 1
    lastEnd = at
    lostToken = false
    close(at: at)
  }

  private mutating func reportTrailingComma(before byte: UInt8) {
    guard expectation == .key || expectation == .element else { return }
    faults.add(
      .trailingComma, lastComma..<lastComma &+ 1, "comma before '\(Character(Unicode.Scalar(byte)))'",
      fix: Fix(isSafe: true, edits: [Edit(lastComma..<lastComma &+ 1, "")]))
  }

  /// Reads what follows the root.
  mutating func readExtraContent(_ byte: UInt8) {
    let start = at
    let rootIsObject = tape.first?.kind == .object
    let rootIsContainer = rootIsObject || tape.first?.kind == .array
    let closer = rootIsObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    if rootIsContainer, byte == UInt8(ascii: ",") || byte == closer {
      if !hasReopened {
        faults.add(
          .extraContent, start..<start &+ 1,
          "the '\(Character(Unicode.Scalar(closer)))' before this, on line \(line(of: max(0, lastEnd &- 1))), is one too many"
        )
      }
      hasReopened = true
      open.append(Container(node: 0, isObject: rootIsObject))
      expectation = .commaOrEnd
      return
    }
    if !hasReopened {
      let isSecond = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
      faults.add(
        .extraContent, start..<endOfToken(from: start),
        isSecond ? "a second value begins behind the first" : "something follows the value that the file is")
    }
    expectation = .stop
  }
}
