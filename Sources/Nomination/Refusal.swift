/// Why bytes are not taken: what is wrong, in which line, and what to do about it.
public struct Refusal: Error, Sendable, Hashable {
  /// What is wrong, as a sentence without its full stop.
  public let message: String
  /// The line at fault, counted from 1; nil where it is the whole.
  public let line: Int?
  /// What to do about it; empty where the message says all.
  public let hint: String
  /// Whether the bytes are whole in themselves and only bear another name than the reference they stand under.
  public let isAboutName: Bool

  /// A refusal of a line or of the whole.
  public init(_ message: String, line: Int? = nil, hint: String = "", isAboutName: Bool = false) {
    self.message = message
    self.line = line
    self.hint = hint
    self.isAboutName = isAboutName
  }

  /// The message with the line in front of it.
  public var text: String {
    line.map { "line \($0): \(message)" } ?? message
  }
}
