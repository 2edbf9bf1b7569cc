public import Documents

/// Why a file below `.hallmark` cannot be used.
public struct ConfigurationError: Error, Sendable, Equatable {
  /// The path of the file.
  public let path: String
  /// Where in the file.
  public let place: Position
  /// What is wrong.
  public let message: String
  /// What to write instead.
  public let hint: String

  init(_ path: String, at offset: Int, in document: Document, _ message: String, hint: String) {
    self.path = path
    place = LineTable(document.bytes).position(of: offset)
    self.message = message
    self.hint = hint
  }
}
