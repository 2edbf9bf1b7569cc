/// A JSON or YAML text that was read: its bytes, its tape of nodes, and what is wrong with it.
///
/// A document is whole whatever the bytes were: the reader repairs what it can and reports it as faults.
public final class Document: Sendable {
  /// The language of a text.
  public enum Language: Sendable {
    case json
    case yaml
  }

  /// The language it was read as.
  public let language: Language
  /// The text in UTF-8; transcoded where the file was in another encoding.
  public let bytes: [UInt8]
  /// The nodes in the order of the text; empty when nothing could be read.
  public let tape: [Node]
  /// What the reader found wrong, in the order of the text.
  public let faults: [Fault]
  /// Decoded texts that stand nowhere in the bytes.
  let pool: [String]

  init(language: Language, bytes: [UInt8], tape: [Node], faults: [Fault], pool: [String] = []) {
    self.language = language
    self.bytes = bytes
    self.tape = tape
    self.faults = faults
    self.pool = pool
  }

  /// The outermost value.
  public var root: Value? {
    tape.isEmpty ? nil : Value(document: self, at: 0)
  }

  /// Whether the text is JSON or YAML at all, whatever else is to be said of it.
  public var isSound: Bool {
    faults.allSatisfy { $0.weight != .error || $0.name == FaultKind.duplicateKey.rawValue }
  }

  /// The tape index after a node and all that it holds.
  @inlinable
  public func next(after index: Int) -> Int {
    let node = tape[index]
    return node.isContainer ? Int(node.link) : index &+ 1
  }
}
