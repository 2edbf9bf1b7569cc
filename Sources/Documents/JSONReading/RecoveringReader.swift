/// Reads a text that is not quite JSON: repairs each fault, reports it, and goes on behind it.
///
/// What it repairs and how is the catalogue's section on JSON; each step takes a byte or leads to a state that does, so
/// the work is linear in the text whatever the text is.
struct RecoveringReader {
  /// Containers within containers that are read.
  static let deepest = 256
  /// Containers within containers that are even skipped over.
  static let deepestSkipped = 1024

  /// What may come next.
  enum Expectation {
    case value
    case elementOrEnd
    case element
    case keyOrEnd
    case key
    case colon
    case commaOrEnd
    /// The root has been read.
    case nothing
    /// Nothing more is to be read.
    case stop
  }

  /// A container that has been opened.
  struct Container {
    let node: Int
    let isObject: Bool
    /// Objects in it that were closed where their `}` was forgotten; it may still come, too late.
    var lateClosers = 0
  }

  let bytes: [UInt8]
  var at: Int
  var tape: [Node] = []
  var pool: [String] = []
  var faults = FaultList()
  var open: [Container] = []
  var expectation = Expectation.value
  /// The end of the last token that was read.
  var lastEnd: Int
  /// The last comma that was read.
  var lastComma = 0
  /// An unterminated string took the rest of its line, the comma or colon behind it too.
  var lostToken = false
  /// The root was closed once too often.
  var hasReopened = false
  /// The lines, once a message needs them.
  var knownLines: LineTable?

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    at = start
    lastEnd = start
  }

  /// Reads the whole text.
  mutating func read() {
    skipBlanks()
    guard at < bytes.count else {
      if !faults.contains(.nulByte), !faults.contains(.invalidUTF8), !faults.contains(.invalidWhitespace) {
        faults.add(.emptyFile, 0..<0, "the file holds no value")
      } else {
        faults.add(.emptyFile, 0..<0, "the file holds no value beside what is reported")
      }
      return
    }
    while expectation != .stop {
      skipBlanks()
      guard at < bytes.count else {
        finish()
        return
      }
      step(bytes[at])
    }
  }

  private mutating func step(_ byte: UInt8) {
    switch expectation {
    case .value, .elementOrEnd, .element: readValue(byte)
    case .keyOrEnd, .key: readKey(byte)
    case .colon: readColon(byte)
    case .commaOrEnd: readSeparator(byte)
    case .nothing: readExtraContent(byte)
    case .stop: break
    }
  }

  /// Goes on behind a value.
  mutating func didReadValue() {
    expectation = open.isEmpty ? .nothing : .commaOrEnd
  }

  /// Puts `null` where a value is missing.
  mutating func appendMissingValue() {
    tape.append(
      Node(.null, start: UInt32(lastEnd), end: UInt32(lastEnd), flags: [.isBare, .isRepaired]))
    didReadValue()
  }

  /// The text ends here; whatever is open is closed.
  private mutating func finish() {
    if expectation == .nothing { return }
    if !(hasReopened && open.count == 1) { reportTruncation() }
    closeAll()
  }

  /// Closes whatever is open.
  mutating func closeAll() {
    if tape.last?.kind == .key { appendMissingValue() }
    while !open.isEmpty { close(at: lastEnd) }
    expectation = .stop
  }

  private mutating func reportTruncation() {
    guard let innermost = open.last else { return }
    let opening = Int(tape[innermost.node].start)
    let name = innermost.isObject ? "object" : "array"
    let isComplete = expectation == .commaOrEnd && !faults.contains(.unterminatedString)
    let isAfterComma = expectation == .key || expectation == .element
    let isEmpty = expectation == .keyOrEnd || expectation == .elementOrEnd
    var fix: Fix?
    if isComplete || isAfterComma || isEmpty {
      let closers = String(open.reversed().map { $0.isObject ? "}" : "]" })
      fix = Fix(isSafe: false, edits: [Edit(isAfterComma ? lastComma..<lastEnd : lastEnd..<lastEnd, closers)])
    }
    let last = max(lastEnd, 1)
    faults.add(
      .truncated, last &- 1..<last, "the file ends inside the \(name) that opens on line \(line(of: opening))",
      fix: fix)
  }

  /// The line of an offset, from 1.
  mutating func line(of offset: Int) -> Int {
    let lines = knownLines ?? LineTable(bytes)
    knownLines = lines
    return lines.position(of: offset).line
  }
}
