/// Reads UTF-8 as JSON.
enum JSONReader {
  /// The document of a text, whose faults begin with one that is already known.
  static func read(_ bytes: [UInt8], from start: Int, first: Fault?) -> Document {
    var reader = RecoveringReader(bytes, from: start)
    reader.read()
    var faults = reader.faults.finish()
    if let first, !reader.faults.contains(.emptyFile) { faults.insert(first, at: 0) }
    return Document(language: .json, bytes: bytes, tape: reader.tape, faults: faults, pool: reader.pool)
  }
}
