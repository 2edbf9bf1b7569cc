/// Reads UTF-8 as JSON: fast where the text is right, repairing where it is not.
enum JSONReader {
  /// The document of a text, whose faults begin with one that is already known.
  static func read(_ bytes: [UInt8], from start: Int, first: Fault?) -> Document {
    guard let strict = strictly(bytes, from: start, as: .json) else {
      return recovering(bytes, from: start, first: first)
    }
    var faults: [Fault] = []
    if strict.needsExamination {
      var examination = Examination(of: strict.document, faults: FaultList())
      examination.examine(texts: strict.odd, objects: strict.suspects)
      faults = examination.faults.finish()
    }
    if let first { faults.insert(first, at: 0) }
    if faults.isEmpty { return strict.document }
    return Document(language: .json, bytes: bytes, tape: strict.document.tape, faults: faults)
  }

  private static func recovering(_ bytes: [UInt8], from start: Int, first: Fault?) -> Document {
    var reader = RecoveringReader(bytes, from: start)
    reader.read()
    NameHash.note(in: &reader.tape, bytes)
    let draft = Document(language: .json, bytes: bytes, tape: reader.tape, faults: [], pool: reader.pool)
    var examination = Examination(of: draft, faults: reader.faults)
    examination.examineAll()
    var faults = examination.faults.finish()
    if let first, !examination.faults.contains(.emptyFile) { faults.insert(first, at: 0) }
    return Document(language: .json, bytes: bytes, tape: reader.tape, faults: faults, pool: reader.pool)
  }
}

extension JSONReader {
  /// What a strict reading yields.
  struct Strict {
    let document: Document
    /// The nodes whose texts or numbers want a second look.
    let odd: [UInt32]
    /// The objects in which a name may stand twice.
    let suspects: [UInt32]

    var needsExamination: Bool { !odd.isEmpty || !suspects.isEmpty }
  }

  /// The document of a text that is right JSON; nil of any other.
  static func strictly(_ bytes: [UInt8], from start: Int, as language: Document.Language) -> Strict? {
    let depth = RecoveringReader.deepest
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe withUnsafeTemporaryAllocation(of: StrictReader.Frame.self, capacity: depth) { frames in
        unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: depth &* StrictReader.wordsOfNames) { names in
          guard let frames = frames.baseAddress, let names = names.baseAddress,
            var reader = unsafe StrictReader(buffer, from: start, frames: frames, names: names),
            let tape = tape(of: &reader, from: bytes.count / 16)
          else { return nil }
          let document = Document(language: language, bytes: bytes, tape: tape, faults: [])
          return Strict(document: document, odd: reader.odd, suspects: reader.suspects)
        }
      }
    }
  }

  /// Runs a reader on tapes of growing size, each beginning with the nodes of the one before.
  private static func tape(of reader: inout StrictReader, from guess: Int) -> [Node]? {
    var tape: [Node] = []
    var capacity = guess &+ 16
    while true {
      var outcome = StrictReader.Outcome.refused
      let known = tape
      tape = unsafe Array(unsafeUninitializedCapacity: capacity) { buffer, count in
        guard let start = buffer.baseAddress else { return }
        _ = unsafe buffer.initialize(fromContentsOf: known)
        outcome = unsafe reader.run(start, capacity: capacity)
        count = reader.count
      }
      switch outcome {
      case .finished: return tape
      case .refused: return nil
      case .isFull: capacity &*= 3
      }
    }
  }
}
