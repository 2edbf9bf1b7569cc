extension Document {
  /// The largest file that is read: 64 MiB.
  public static let largestFile = 64 << 20

  /// Reads a JSON text; whatever the bytes are, a document comes out.
  public static func json(_ bytes: [UInt8]) -> Document {
    guard bytes.count <= largestFile else { return tooLarge(.json) }
    if let wide = Transcoding.wide(bytes) {
      let text = Transcoding.utf8(bytes, from: wide)
      // Writing the text as it was read is all that mends this.
      let fault = Fault(
        name: FaultKind.utf16.rawValue, weight: .error, range: 0..<0, message: "the file is in \(wide.name)",
        fix: Fix(isSafe: true, edits: []))
      return JSONReader.read(text, from: 0, first: fault)
    }
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return JSONReader.read(bytes, from: 0, first: nil) }
    let fault = Fault(
      name: FaultKind.bom.rawValue, weight: .warning, range: 0..<3, message: "the file begins with a byte order mark",
      fix: Fix(isSafe: true, edits: [Edit(0..<3, "")]))
    return JSONReader.read(bytes, from: 3, first: fault)
  }

  /// Whether a text is written anew in UTF-8 before it is read, so that the document has other bytes.
  public static func transcodes(_ bytes: [UInt8]) -> Bool { Transcoding.wide(bytes) != nil }

  /// The document of a file that is larger than any that is read.
  public static func tooLarge(_ language: Language) -> Document {
    let fault = Fault(
      name: FaultKind.fileSize.rawValue, weight: .error, range: 0..<0, message: "the file is larger than 64 MiB",
      fix: nil)
    return Document(language: language, bytes: [], tape: [], faults: [fault])
  }
}
