import Documents

extension Schema {
  /// What the `type` of a schema says.
  public enum ValueType: UInt8, Sendable {
    /// There is none.
    case absent
    case string
    case number
    case integer
    case boolean
    case array
    case object
    case file
    /// Anything else: another word, a list.
    case other

    /// The words that stand for one.
    static let words: [String: ValueType] = [
      "string": .string, "number": .number, "integer": .integer, "boolean": .boolean, "array": .array,
      "object": .object, "file": .file,
    ]

    init(_ document: Document, _ index: Int) {
      self = .other
      let node = document.tape[index]
      guard node.kind == .string else { return }
      let range = document.contentRange(of: node)
      guard range.count >= 4 else { return }
      // The first letter leaves one word.
      switch node.isPlain ? document.bytes[range.lowerBound] : document.text(of: index).utf8.first {
      case UInt8(ascii: "s"): if document.text(at: index, equals: "string") { self = .string }
      case UInt8(ascii: "o"): if document.text(at: index, equals: "object") { self = .object }
      case UInt8(ascii: "i"): if document.text(at: index, equals: "integer") { self = .integer }
      case UInt8(ascii: "n"): if document.text(at: index, equals: "number") { self = .number }
      case UInt8(ascii: "b"): if document.text(at: index, equals: "boolean") { self = .boolean }
      case UInt8(ascii: "a"): if document.text(at: index, equals: "array") { self = .array }
      case UInt8(ascii: "f"): if document.text(at: index, equals: "file") { self = .file }
      default: break
      }
    }
  }

  /// What its `type` says.
  public var valueType: ValueType { record.type }
}
