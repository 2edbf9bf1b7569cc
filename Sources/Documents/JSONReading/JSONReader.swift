/// Reads UTF-8 as JSON.
enum JSONReader {
  /// The document of a text, whose faults begin with one that is already known.
  static func read(_ bytes: [UInt8], from start: Int, first: Fault?) -> Document {
    var reader = RecoveringReader(bytes, from: start)
    reader.read()
    let draft = Document(language: .json, bytes: bytes, tape: reader.tape, faults: [], pool: reader.pool)
    var examination = Examination(of: draft, faults: reader.faults)
    examination.examineAll()
    var faults = examination.faults.finish()
    if let first, !examination.faults.contains(.emptyFile) { faults.insert(first, at: 0) }
    return Document(language: .json, bytes: bytes, tape: reader.tape, faults: faults, pool: reader.pool)
  }
}
