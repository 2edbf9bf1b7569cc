/// Reads JSON that is right, fast, and gives up at the first oddity; then the recovering reader takes the whole text.
///
/// It runs over raw memory: no read is made behind `end`, which is known to follow a closing bracket. So blanks and
/// numbers need no test for the end of the text: the bracket stops them.
@safe
struct StrictReader {
  /// How a run over the text ended.
  enum Outcome {
    case finished
    case refused
    /// There is no room for the next nodes; run again with a larger tape.
    case isFull
  }

  /// The words of the set of an object's names: one bit for each name met so far, chosen by its hash.
  static let wordsOfNames = 4

  /// A container that is open.
  struct Frame {
    var node: UInt32
    var isObject: Bool
    /// Whether two names of the object may be the same.
    var isSuspect: Bool
  }

  private let base: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>
  private let frames: UnsafeMutablePointer<Frame>
  private let names: UnsafeMutablePointer<UInt64>
  private var at: UnsafePointer<UInt8>
  private var depth = 0
  /// The nodes whose texts or numbers want a second look.
  private(set) var odd: [UInt32] = []
  /// The objects in which a name may stand twice.
  private(set) var suspects: [UInt32] = []

  /// A reader of the bytes from a start, or nil where the text is no container.
  ///
  /// `frames` has room for as many containers as may be open, `names` for the sets of their names.
  init?(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, frames: UnsafeMutablePointer<Frame>,
    names: UnsafeMutablePointer<UInt64>
  ) {
    guard let base = bytes.baseAddress else { return nil }
    var length = bytes.count
    while length > start, unsafe Self.isBlank(base[length &- 1]) { length &-= 1 }
    guard length > start, unsafe base[length &- 1] | 0x20 == UInt8(ascii: "}") else { return nil }
    unsafe self.base = base
    unsafe end = base + length
    unsafe self.frames = frames
    unsafe self.names = names
    unsafe at = Self.skipBlanks(base + start, before: base + length)
  }

  /// Reads until the text ends, is refused, or the tape is full; `count` nodes are on it before and after.
  mutating func run(_ tape: UnsafeMutablePointer<Node>, count: inout Int, capacity: Int) -> Outcome {
    let base = unsafe base
    let end = unsafe end
    var at = unsafe at
    var next = count
    var depth = depth
    var frame =
      unsafe depth > 0
      ? frames[depth &- 1] : Frame(node: 0, isObject: false, isSuspect: false)

    while true {
      if next &+ 2 > capacity {
        if depth > 0 { unsafe frames[depth &- 1] = frame }
        unsafe self.at = at
        self.depth = depth
        count = next
        return .isFull
      }

      if frame.isObject {
        guard unsafe at.pointee == UInt8(ascii: "\"") else { return .refused }
        let start = unsafe UInt32(truncatingIfNeeded: at - base)
        let content = unsafe at + 1
        guard let string = unsafe StrictString(content, before: end) else { return .refused }
        unsafe at = string.close + 1
        let hash = unsafe NameHash.hash(content, string.close)
        let bit: UInt64 = 1 &<< UInt64(hash & 0x3F)
        let word = unsafe names + ((depth &- 1) &* Self.wordsOfNames &+ Int(hash &>> 6 & 3))
        let known = unsafe word.pointee
        if known & bit != 0 || string.flags.contains(.isEscaped) { frame.isSuspect = true }
        unsafe word.pointee = known | bit
        if unsafe string.isOdd || string.close == content { odd.append(UInt32(truncatingIfNeeded: next)) }
        unsafe tape[next] = Node(
          .key, start: start, end: UInt32(truncatingIfNeeded: at - base), link: hash, flags: string.flags)
        next &+= 1
        if unsafe at.pointee != UInt8(ascii: ":") { unsafe at = Self.skipBlanks(at, before: end) }
        guard unsafe at.pointee == UInt8(ascii: ":") else { return .refused }
        unsafe at = Self.skipBlanks(at + 1, before: end)
      }

      let start = unsafe UInt32(truncatingIfNeeded: at - base)
      switch unsafe at.pointee {
      case UInt8(ascii: "\""):
        guard let string = unsafe StrictString(at + 1, before: end) else { return .refused }
        unsafe at = string.close + 1
        if string.isOdd { odd.append(UInt32(truncatingIfNeeded: next)) }
        unsafe tape[next] = Node(
          .string, start: start, end: UInt32(truncatingIfNeeded: at - base), flags: string.flags)
        next &+= 1

      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard depth < RecoveringReader.deepest else { return .refused }
        let isObject = unsafe at.pointee == UInt8(ascii: "{")
        if depth > 0 { unsafe frames[depth &- 1] = frame }
        unsafe (names + depth &* Self.wordsOfNames).update(repeating: 0, count: Self.wordsOfNames)
        depth &+= 1
        frame = Frame(
          node: UInt32(truncatingIfNeeded: next), isObject: isObject, isSuspect: false)
        unsafe tape[next] = Node(isObject ? .object : .array, start: start, end: start)
        next &+= 1
        unsafe at = Self.skipBlanks(at + 1, before: end)
        if unsafe at.pointee != (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) { continue }

      case UInt8(ascii: "t"):
        guard unsafe Self.word(at, before: end) == 0x6575_7274 else { return .refused }
        unsafe at += 4
        unsafe tape[next] = Node(
          .boolean, start: start, end: UInt32(truncatingIfNeeded: at - base), flags: [.isBare, .isTrue])
        next &+= 1

      case UInt8(ascii: "f"):
        guard unsafe Self.word(at + 1, before: end) == 0x6573_6C61 else { return .refused }
        unsafe at += 5
        unsafe tape[next] = Node(.boolean, start: start, end: UInt32(truncatingIfNeeded: at - base), flags: .isBare)
        next &+= 1

      case UInt8(ascii: "n"):
        guard unsafe Self.word(at, before: end) == 0x6C6C_756E else { return .refused }
        unsafe at += 4
        unsafe tape[next] = Node(.null, start: start, end: UInt32(truncatingIfNeeded: at - base), flags: .isBare)
        next &+= 1

      default:
        let first = unsafe at
        var isLong = false
        guard let close = unsafe Self.endOfNumber(at, isLong: &isLong) else { return .refused }
        unsafe at = close
        if unsafe isLong || at - first > 15 { odd.append(UInt32(truncatingIfNeeded: next)) }
        unsafe tape[next] = Node(.number, start: start, end: UInt32(truncatingIfNeeded: at - base), flags: .isBare)
        next &+= 1
      }

      // Behind a value: a comma, or as many closing brackets as close here.
      while true {
        unsafe at = Self.skipBlanks(at, before: end)
        let byte = unsafe at.pointee
        if byte == UInt8(ascii: ","), depth > 0 {
          unsafe at = Self.skipBlanks(at + 1, before: end)
          break
        }
        guard depth > 0, byte == (frame.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { return .refused }
        unsafe at += 1
        unsafe tape[Int(frame.node)].end = UInt32(truncatingIfNeeded: at - base)
        unsafe tape[Int(frame.node)].link = UInt32(truncatingIfNeeded: next)
        if frame.isSuspect { suspects.append(frame.node) }
        depth &-= 1
        if depth == 0 {
          count = next
          return unsafe at == end ? .finished : .refused
        }
        guard unsafe at < end else { return .refused }
        unsafe frame = frames[depth &- 1]
      }
    }
  }
}
