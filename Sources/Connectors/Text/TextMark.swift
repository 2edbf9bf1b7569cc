import Documents

/// Something in a text file that catches the eye, whatever the file is.
public struct TextMark: Sendable {
  /// What it is.
  public enum Kind: Sendable, Hashable {
    /// What looks like a secret, in words.
    case secret(String)
    /// What is left of a merge that was not finished.
    case mergeConflict
    /// A reference to an environment variable.
    case environmentVariable
  }

  /// What it is.
  public let kind: Kind
  /// The file.
  public let file: SourceFile
  /// The bytes.
  public let range: Range<Int>
  /// The node of the file's document that it stands in.
  public let node: Int?
  /// Whether it stands in an example.
  public let isExample: Bool

  /// Whether there may be something in a file with this content; no is certain.
  public static func mayBe(in content: [UInt8]) -> Bool {
    Document.transcodes(content) || !PatternScan.hits(in: content).isEmpty
  }

  /// Everything in one file, found in one pass over its bytes.
  public static func all(in file: SourceFile) -> [TextMark] {
    let bytes = file.text
    // What has a NUL near its start is no text.
    if file.document == nil, bytes.prefix(8000).contains(0) { return [] }
    var marks: [TextMark] = []
    for hit in PatternScan.hits(in: bytes).prefix(1000) {
      if let last = marks.last, last.range.contains(hit.offset) { continue }
      let context = TextContext(file: file, bytes: bytes, offset: hit.offset)
      guard let (kind, range) = context.judge(hit.pattern) else { continue }
      marks.append(TextMark(kind: kind, file: file, range: range, node: context.node, isExample: context.isExample))
    }
    return marks
  }
}
