extension RecoveringReader {
  /// Reads a value, or what stands in its place.
  mutating func readValue(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): readString(as: .string)
    case UInt8(ascii: "'"): readSingleQuoted(as: .string)
    case UInt8(ascii: "{"), UInt8(ascii: "["): openContainer()
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."): readNumber()
    case UInt8(ascii: ",") where expectation != .value: readExtraComma()
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      if expectation != .value { return readCloser(byte) }
      readMissingValue(byte)
    case UInt8(ascii: ","): readMissingValue(byte)
    case _ where Self.isWord(byte): readWord()
    default: readUnexpectedValue()
    }
  }

  private mutating func readMissingValue(_ byte: UInt8) {
    if open.isEmpty { return readUnexpectedValue() }
    reportMissingValue("no value")
    appendMissingValue()
  }

  private mutating func readUnexpectedValue() {
    guard open.isEmpty else {
      let node = tape.count
      tape.append(Node(.null, start: UInt32(at), end: UInt32(at), flags: [.isBare, .isRepaired]))
      reportUnexpected("a value")
      if expectation != .stop {
        tape[node].end = UInt32(at)
        didReadValue()
      }
      return
    }
    // Something stands before the document, the assignment of a script perhaps.
    let start = at
    faults.add(
      .unexpectedToken, start..<endOfToken(from: start),
      "expected a value, found \(Excerpt.quoted(bytes, start..<endOfToken(from: start)))")
    while at < bytes.count, bytes[at] != UInt8(ascii: "{"), bytes[at] != UInt8(ascii: "[") { at &+= 1 }
    if at == bytes.count {
      tape.append(Node(.null, start: UInt32(start), end: UInt32(start), flags: [.isBare, .isRepaired]))
      expectation = .stop
    }
  }

  private mutating func readNumber() {
    let start = at
    while at < bytes.count, Self.isWord(bytes[at]) { at &+= 1 }
    // A sign or a point alone, before something that is no number at all.
    if at == start { at &+= 1 }
    didReadScalar(from: start)
    let number = NumberText(bytes[start..<at])
    if number.isValid {
      tape.append(Node(.number, start: UInt32(start), end: UInt32(at), flags: .isBare))
      return
    }
    tape.append(Node(.null, start: UInt32(start), end: UInt32(at), flags: [.isBare, .isRepaired]))
    faults.add(
      .invalidNumber, start..<at, "\(Excerpt.quoted(bytes, start..<at)) is no number: \(number.complaint)",
      fix: number.mended.map { Fix(isSafe: false, edits: [Edit(start..<at, $0)]) })
  }

  private mutating func readWord() {
    let start = at
    while at < bytes.count, Self.isWord(bytes[at]) { at &+= 1 }
    didReadScalar(from: start)
    let word = String(decoding: bytes[start..<at], as: UTF8.self)
    let lowered = word.lowercased()
    let range = start..<at
    if let node = Self.literal(lowered, start: start, end: at, isRepaired: lowered != word) {
      tape.append(node)
      if lowered != word {
        faults.add(
          .invalidLiteral, range, "\(Excerpt.quoted(word)) is written '\(lowered)' in JSON",
          fix: Fix(isSafe: true, edits: [Edit(range, lowered)]))
      }
    } else if lowered == "nan" || lowered == "infinity" {
      tape.append(Node(.null, start: UInt32(start), end: UInt32(at), flags: [.isBare, .isRepaired]))
      faults.add(.invalidNumber, range, "JSON has no number \(Excerpt.quoted(word))")
    } else {
      tape.append(Node(.string, start: UInt32(start), end: UInt32(at), flags: [.isBare, .isRepaired]))
      faults.add(
        .invalidLiteral, range,
        "\(Excerpt.quoted(word)) is no value of JSON; a text stands in quotes, and 'true', 'false' and 'null' without")
    }
  }

  private mutating func didReadScalar(from start: Int) {
    lastEnd = at
    lostToken = false
    didReadValue()
  }

  private static func literal(_ word: String, start: Int, end: Int, isRepaired: Bool) -> Node? {
    var flags: NodeFlags = isRepaired ? [.isBare, .isRepaired] : .isBare
    switch word {
    case "true":
      flags.insert(.isTrue)
      return Node(.boolean, start: UInt32(start), end: UInt32(end), flags: flags)
    case "false": return Node(.boolean, start: UInt32(start), end: UInt32(end), flags: flags)
    case "null": return Node(.null, start: UInt32(start), end: UInt32(end), flags: flags)
    default: return nil
    }
  }

  /// Whether a value may begin with a byte, a faulty one included.
  static func startsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "{"), UInt8(ascii: "["): true
    default: isWord(byte)
    }
  }

  /// Whether a byte belongs to a number or a bare word.
  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: isIdentifierStart(byte)
    }
  }

  /// Whether a byte begins an identifier of a script.
  static func isIdentifierStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "$"):
      true
    default: false
    }
  }

  /// Whether a byte belongs to an identifier of a script.
  static func isIdentifier(_ byte: UInt8) -> Bool {
    isIdentifierStart(byte) || byte == UInt8(ascii: "-") || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }
}
