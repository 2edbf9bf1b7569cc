/// What is worth telling about a text that can be read: doubled names, odd characters, numbers nobody keeps.
///
/// It works on a draft of the document, so that readers need not know of any of it.
struct Examination {
  let draft: Document
  /// Whether the bytes were not UTF-8; replacement characters are our own then.
  let isDamaged: Bool
  var faults: FaultList
  /// The names of the object that is looked at, their hashes, and the slots of a table of them: kept for the next one.
  var keys: [Int] = []
  var hashes: [UInt32] = []
  var slots: [UInt32] = []
  /// The lines, once a message needs them.
  var knownLines: LineTable?

  init(of draft: Document, faults: FaultList) {
    self.draft = draft
    self.faults = faults
    isDamaged = faults.contains(.invalidUTF8)
  }

  /// Looks at every node.
  mutating func examineAll() {
    for (index, node) in draft.tape.enumerated() {
      switch node.kind {
      case .key, .string:
        if node.kind == .key || !node.flags.isDisjoint(with: [.isEscaped, .isNotASCII]) { examineText(index) }
      case .number: examineNumber(index)
      case .object: examineNames(index)
      case .null, .boolean, .array, .alias: break
      }
    }
  }

  /// Looks at some texts and numbers, and at the names of some objects.
  mutating func examine(texts: [UInt32], objects: [UInt32]) {
    for index in texts {
      if draft.tape[Int(index)].kind == .number { examineNumber(Int(index)) } else { examineText(Int(index)) }
    }
    for index in objects { examineNames(Int(index)) }
  }

  /// Looks at the number of a node.
  mutating func examineNumber(_ index: Int) {
    let node = draft.tape[index]
    let range = Int(node.start)..<Int(node.end)
    guard let decimal = DecimalText(draft.bytes[range]), decimal.exceedsDouble else { return }
    faults.add(
      .numberPrecision, range,
      "\(Excerpt.quoted(draft.bytes, range)) has more digits than readers keep that hold numbers as doubles")
  }

  /// The line of an offset, from 1.
  mutating func line(of offset: Int) -> Int {
    let lines = knownLines ?? LineTable(draft.bytes)
    knownLines = lines
    return lines.position(of: offset).line
  }
}
