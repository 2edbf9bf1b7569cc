extension StrictReader {
  /// What came of reading a value.
  enum Reading {
    case read
    /// A container that holds something: its first member or element comes next.
    case opened
    case refused
  }

  /// What came of reading on behind a value.
  enum Following {
    case more
    case finished
    case refused
  }

  /// Puts a scalar, a name or a container's start on the tape.
  @inline(__always)
  private mutating func append(
    _ tape: UnsafeMutablePointer<Node>, _ kind: NodeKind, from start: UnsafePointer<UInt8>, link: UInt32 = 0,
    _ flags: NodeFlags
  ) {
    unsafe tape[count] = Node(kind, start: offset(start), end: offset(at), link: link, flags: flags)
    count &+= 1
  }

  @inline(__always)
  private func offset(_ place: UnsafePointer<UInt8>) -> UInt32 {
    unsafe UInt32(truncatingIfNeeded: place - base)
  }

  /// Reads the name of a member and the colon; false where it is not right.
  @inline(__always)
  mutating func readName(_ tape: UnsafeMutablePointer<Node>) -> Bool {
    let start = unsafe at
    guard unsafe start.pointee == UInt8(ascii: "\""), let string = unsafe StrictString(start + 1, before: end) else {
      return false
    }
    unsafe at = string.close + 1
    let hash = unsafe NameHash.hash(start + 1, string.close)
    noteName(hash, isEscaped: string.flags.contains(.isEscaped))
    if unsafe string.isOdd || string.close == start + 1 { odd.append(UInt32(truncatingIfNeeded: count)) }
    unsafe append(tape, .key, from: start, link: hash, string.flags)
    if unsafe at.pointee != UInt8(ascii: ":") { unsafe at = Self.skipBlanks(at, before: end) }
    guard unsafe at.pointee == UInt8(ascii: ":") else { return false }
    unsafe at = Self.skipBlanks(at + 1, before: end)
    return true
  }

  /// Notes a name of the innermost object, and whether it may have been there before.
  @inline(__always)
  private mutating func noteName(_ hash: UInt32, isEscaped: Bool) {
    let bit: UInt64 = 1 &<< UInt64(hash & 0x3F)
    let word = unsafe names + ((depth &- 1) &* Self.wordsOfNames &+ Int(hash &>> 6 & 3))
    let known = unsafe word.pointee
    if known & bit != 0 || isEscaped { frame.isSuspect = true }
    unsafe word.pointee = known | bit
  }

  /// Reads a scalar, an empty container or the start of one.
  @inline(__always)
  mutating func readValue(_ tape: UnsafeMutablePointer<Node>) -> Reading {
    let start = unsafe at
    switch unsafe start.pointee {
    case UInt8(ascii: "\""):
      guard let string = unsafe StrictString(start + 1, before: end) else { return .refused }
      unsafe at = string.close + 1
      if string.isOdd { odd.append(UInt32(truncatingIfNeeded: count)) }
      unsafe append(tape, .string, from: start, string.flags)
    case UInt8(ascii: "{"), UInt8(ascii: "["): return unsafe open(tape)
    case UInt8(ascii: "t"):
      guard unsafe Self.word(start, before: end) == 0x6575_7274 else { return .refused }
      unsafe at = start + 4
      unsafe append(tape, .boolean, from: start, [.isBare, .isTrue])
    case UInt8(ascii: "f"):
      guard unsafe Self.word(start + 1, before: end) == 0x6573_6C61 else { return .refused }
      unsafe at = start + 5
      unsafe append(tape, .boolean, from: start, .isBare)
    case UInt8(ascii: "n"):
      guard unsafe Self.word(start, before: end) == 0x6C6C_756E else { return .refused }
      unsafe at = start + 4
      unsafe append(tape, .null, from: start, .isBare)
    default:
      var isLong = false
      guard let close = unsafe Self.endOfNumber(start, isLong: &isLong) else { return .refused }
      unsafe at = close
      if unsafe isLong || close - start > 15 { odd.append(UInt32(truncatingIfNeeded: count)) }
      unsafe append(tape, .number, from: start, .isBare)
    }
    return .read
  }

  @inline(__always)
  private mutating func open(_ tape: UnsafeMutablePointer<Node>) -> Reading {
    guard depth < RecoveringReader.deepest else { return .refused }
    let isObject = unsafe at.pointee == UInt8(ascii: "{")
    if depth > 0 { unsafe frames[depth &- 1] = frame }
    unsafe (names + depth &* Self.wordsOfNames).update(repeating: 0, count: Self.wordsOfNames)
    depth &+= 1
    frame = Frame(node: UInt32(truncatingIfNeeded: count), isObject: isObject, isSuspect: false)
    unsafe append(tape, isObject ? .object : .array, from: at, [])
    unsafe at = Self.skipBlanks(at + 1, before: end)
    // One that closes at once is closed by what follows a value.
    return unsafe at.pointee == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) ? .read : .opened
  }

  /// Reads what follows a value: a comma, behind as many closing brackets as stand here.
  @inline(__always)
  mutating func readWhatFollows(_ tape: UnsafeMutablePointer<Node>) -> Following {
    while depth > 0 {
      unsafe at = Self.skipBlanks(at, before: end)
      let byte = unsafe at.pointee
      if byte == UInt8(ascii: ",") {
        unsafe at = Self.skipBlanks(at + 1, before: end)
        return .more
      }
      guard byte == (frame.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { return .refused }
      unsafe at += 1
      unsafe tape[Int(frame.node)].end = offset(at)
      unsafe tape[Int(frame.node)].link = UInt32(truncatingIfNeeded: count)
      if frame.isSuspect { suspects.append(frame.node) }
      depth &-= 1
      if depth == 0 { return unsafe at == end ? .finished : .refused }
      guard unsafe at < end else { return .refused }
      unsafe frame = frames[depth &- 1]
    }
    return .refused
  }
}
