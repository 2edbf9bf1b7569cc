import Definitions
import Documents

/// The definition fits into a solution.
enum FileLength: Rule {
  static let id = "certification/file-length"
  static let level = Level.info
  static let documentation = Documentation(
    what: "As JSON without blanks the definition has at most 500,000 characters.",
    why: "a longer definition cannot be stored in a solution: the column of its table holds no more",
    fix: "take out operations, or descriptions and examples that nobody reads")
  static let examples: [Example] = [
    .failing(
      .definition, caption: "a definition of 500,001 characters",
      "«{\"info\":{\"title\":\"\(String(repeating: "x", count: 499_980))\"}}»"),
    .passing(.definition, #"{"info": {"title": "Contoso"}}"#),
  ]

  private static let limit = 500_000

  static let check = Check.definition { definition, findings in
    let document = definition.document
    guard document.bytes.count > limit else { return }
    let length = document.minifiedLength
    if length > limit {
      findings.report(
        definition.root, "without blanks the definition has \(length) characters, a solution holds 500000")
    }
  }
}

extension Document {
  /// The length in UTF-16 code units of the text as JSON without blanks.
  fileprivate var minifiedLength: Int {
    var length = 0
    for (index, node) in tape.enumerated() {
      switch node.kind {
      // Each value counts the comma behind it, but the last one of a container has none.
      case .array, .object: length &+= index &+ 1 == Int(node.link) ? 3 : 2
      case .key, .null, .boolean, .number, .string, .alias: length &+= written(node) &+ 1
      }
    }
    return length &- 1
  }

  private func written(_ node: Node) -> Int {
    let range = Int(node.start)..<Int(node.end)
    guard node.flags.contains(.isNotASCII) else { return range.count }
    return bytes[range].reduce(0) { $0 &+ ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
  }
}
