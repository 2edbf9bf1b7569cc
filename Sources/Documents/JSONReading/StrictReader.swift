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

  let base: UnsafePointer<UInt8>
  let end: UnsafePointer<UInt8>
  let frames: UnsafeMutablePointer<Frame>
  let names: UnsafeMutablePointer<UInt64>
  var at: UnsafePointer<UInt8>
  /// The nodes that are on the tape.
  var count = 0
  var depth = 0
  /// The innermost container.
  var frame = Frame(node: 0, isObject: false, isSuspect: false)
  /// The nodes whose texts or numbers want a second look.
  var odd: [UInt32] = []
  /// The objects in which a name may stand twice.
  var suspects: [UInt32] = []

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
    // Closing brackets of both kinds differ in this bit alone.
    guard length > start, unsafe base[length &- 1] | 0x20 == UInt8(ascii: "}") else { return nil }
    unsafe self.base = base
    unsafe end = base + length
    unsafe self.frames = frames
    unsafe self.names = names
    unsafe at = Self.skipBlanks(base + start, before: base + length)
  }

  /// Reads until the text ends, is refused, or the tape is full; `count` nodes are on it before and after.
  mutating func run(_ tape: UnsafeMutablePointer<Node>, capacity: Int) -> Outcome {
    // The tape could be the memory of this very value, for all that the compiler knows; a copy stays in registers.
    var reader = self
    defer { self = reader }
    while reader.count &+ 2 <= capacity {
      if reader.frame.isObject {
        guard unsafe reader.readName(tape) else { return .refused }
      }
      switch unsafe reader.readValue(tape) {
      case .opened: continue
      case .refused: return .refused
      case .read: break
      }
      switch unsafe reader.readWhatFollows(tape) {
      case .more: continue
      case .refused: return .refused
      case .finished: return .finished
      }
    }
    return .isFull
  }
}
