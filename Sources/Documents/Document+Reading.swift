extension Document {
  /// Reads a JSON text; whatever the bytes are, a document comes out.
  public static func json(_ bytes: [UInt8]) -> Document {
    Document(language: .json, bytes: bytes, tape: [], faults: [])
  }

  /// Reads a YAML text; whatever the bytes are, a document comes out.
  public static func yaml(_ bytes: [UInt8]) -> Document {
    Document(language: .yaml, bytes: bytes, tape: [], faults: [])
  }
}
