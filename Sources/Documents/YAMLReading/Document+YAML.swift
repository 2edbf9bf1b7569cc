extension Document {
  /// Directives at the head of a text; each makes libyaml compare it with all before it.
  private static let mostDirectives = 64

  /// Reads a YAML text; whatever the bytes are, a document comes out.
  public static func yaml(_ bytes: [UInt8]) -> Document {
    guard bytes.count <= largestFile else { return tooLarge(.yaml) }
    var bytes = bytes
    var faults = FaultList()
    if let wide = Transcoding.wide(bytes) {
      bytes = Transcoding.utf8(bytes, from: wide)
      // Writing the text as it was read is all that mends this.
      faults.add(.encoding, 0..<0, "the file is in \(wide.name)", fix: Fix(isSafe: true, edits: []))
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let json = yamlOfJSON(bytes, from: start, faults: faults) { return json }
    return yaml(bytes, from: start, faults: faults)
  }

  /// A text that is JSON is YAML too, and read faster as what it is.
  private static func yamlOfJSON(_ bytes: [UInt8], from start: Int, faults: FaultList) -> Document? {
    guard let strict = JSONReader.strictly(bytes, from: start, as: .yaml) else { return nil }
    var examination = Examination(of: strict.document, faults: faults)
    examination.examine(texts: [], objects: strict.suspects)
    return Document(
      language: .yaml, bytes: bytes, tape: strict.document.tape, faults: examination.faults.finish())
  }

  private static func yaml(_ bytes: [UInt8], from start: Int, faults: FaultList) -> Document {
    var faults = faults
    let wellFormed = mended(bytes, from: start, &faults)
    guard directives(wellFormed) <= mostDirectives, let parser = YAMLParser(wellFormed[start...]) else {
      faults.add(.syntax, 0..<min(1, bytes.count), "more than \(mostDirectives) directives")
      return Document(language: .yaml, bytes: bytes, tape: [], faults: faults.finish())
    }
    var reader = YAMLReader(wellFormed, from: start, faults: faults)
    guard reader.read(parser) else {
      return Document(language: .yaml, bytes: bytes, tape: [], faults: reader.faults.finish())
    }
    NameHash.note(in: &reader.tape, bytes)
    let draft = Document(language: .yaml, bytes: bytes, tape: reader.tape, faults: [], pool: reader.pool)
    var examination = Examination(of: draft, faults: reader.faults)
    for (index, node) in draft.tape.enumerated() where node.kind == .object { examination.examineNames(index) }
    return Document(
      language: .yaml, bytes: bytes, tape: reader.tape, faults: examination.faults.finish(), pool: reader.pool)
  }

  /// The bytes with an underscore for each that is not UTF-8, so that all others keep their places: it is no sign of YAML.
  private static func mended(_ bytes: [UInt8], from start: Int, _ faults: inout FaultList) -> [UInt8] {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
    var mended = bytes
    var at = start
    while at < bytes.count {
      let length = UTF8Sequence.length(bytes, at: at)
      if length > 0 {
        at &+= length
        continue
      }
      let end = UTF8Sequence.endOfDamage(bytes, from: at)
      let reading = Windows1252.text(of: bytes[at..<end])
      faults.add(
        .encoding, at..<end, "not UTF-8; read as Windows-1252: \(Excerpt.quoted(reading))",
        fix: Fix(isSafe: false, edits: [Edit(at..<end, reading)]))
      for place in at..<end { mended[place] = UInt8(ascii: "_") }
      at = end
    }
    return mended
  }

  /// The lines that may be directives.
  private static func directives(_ bytes: [UInt8]) -> Int {
    var count = 0
    var previous: UInt8 = 0x0A
    for byte in bytes {
      if byte == UInt8(ascii: "%"), previous == 0x0A || previous == 0x0D { count &+= 1 }
      previous = byte
    }
    return count
  }
}
