/// A Markdown text by its lines: headings, paragraphs, code, links. Whatever the bytes are, it can be read.
public struct Markdown: Sendable {
  /// What a line is.
  public enum LineKind: Sendable {
    case blank
    case text
    /// A heading, or the line of marks below one.
    case heading
    /// A fence, or what stands between two.
    case code
  }

  /// A line without its end.
  public struct Line: Sendable {
    /// What it is.
    public let kind: LineKind
    /// Its bytes.
    public let range: Range<Int>
  }

  /// A heading.
  public struct Heading: Sendable {
    /// From 1, the title, to 6.
    public let level: Int
    /// The text without marks, blanks and a final colon.
    public let text: String
    /// The line it stands in.
    public let line: Int
    /// Whether the blank after the marks is missing, so that it is no heading at all.
    public let isLoose: Bool
  }

  /// The bytes.
  public let bytes: [UInt8]
  /// The lines.
  public private(set) var lines: [Line] = []
  /// The headings in the order of the text.
  public private(set) var headings: [Heading] = []
  /// The line of the fence that nothing closes, so that all below it is code.
  public private(set) var openFence: Int?

  /// Reads a text.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var fence: ArraySlice<UInt8>?
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let content = end > start && bytes[end &- 1] == 0x0D ? end &- 1 : end
      add(start..<content, &fence)
      start = end &+ 1
    }
  }

  private mutating func add(_ range: Range<Int>, _ fence: inout ArraySlice<UInt8>?) {
    let text = Markdown.unindented(bytes[range])
    let marks = text.prefix { $0 == text.first }
    if let open = fence {
      lines.append(Line(kind: .code, range: range))
      if marks.first == open.first, marks.count >= open.count, text.dropFirst(marks.count).allSatisfy(Markdown.isBlank)
      {
        fence = nil
        openFence = nil
      }
    } else if marks.count >= 3, marks.first == UInt8(ascii: "`") || marks.first == UInt8(ascii: "~") {
      fence = marks
      openFence = lines.count
      lines.append(Line(kind: .code, range: range))
    } else if bytes[range].allSatisfy(Markdown.isBlank) {
      lines.append(Line(kind: .blank, range: range))
    } else if marks.first == UInt8(ascii: "#"), marks.count <= 6 {
      addHeading(range, level: marks.count, text: text.dropFirst(marks.count))
    } else if let level = underline(text) {
      underlineLast(range, level: level)
    } else {
      lines.append(Line(kind: .text, range: range))
    }
  }

  private mutating func addHeading(_ range: Range<Int>, level: Int, text: ArraySlice<UInt8>) {
    let isLoose = text.first.map { !Markdown.isBlank($0) } ?? false
    headings.append(Heading(level: level, text: Markdown.heading(text), line: lines.count, isLoose: isLoose))
    lines.append(Line(kind: .heading, range: range))
  }

  private mutating func underlineLast(_ range: Range<Int>, level: Int) {
    if let last = lines.last {
      headings.append(
        Heading(level: level, text: Markdown.heading(bytes[last.range]), line: lines.count &- 1, isLoose: false))
      lines[lines.count &- 1] = Line(kind: .heading, range: last.range)
    }
    lines.append(Line(kind: .heading, range: range))
  }

  /// The level of a line of `=` or `-` below a paragraph.
  private func underline(_ text: ArraySlice<UInt8>) -> Int? {
    guard let mark = text.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"),
      text.drop(while: { $0 == mark }).allSatisfy(Markdown.isBlank), let last = lines.last, last.kind == .text
    else { return nil }
    // Below an item of a list or a quotation it is a rule across the page.
    if let first = Markdown.unindented(bytes[last.range]).first, "-*+>|".utf8.contains(first) { return nil }
    return mark == UInt8(ascii: "=") ? 1 : 2
  }

  static func unindented(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let blanks = line.prefix { $0 == 0x20 }.count
    return blanks <= 3 ? line.dropFirst(blanks) : []
  }

  private static func heading(_ bytes: ArraySlice<UInt8>) -> String {
    var text = bytes.trimmed
    while text.last == UInt8(ascii: "#") { text = text.dropLast() }
    text = text.trimmed
    if text.last == UInt8(ascii: ":") { text = text.dropLast().trimmed }
    return String(decoding: text, as: UTF8.self)
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}

extension Markdown {
  /// The text of a line.
  public func text(ofLine line: Int) -> String {
    String(decoding: bytes[lines[line].range], as: UTF8.self)
  }

  /// The lines between a heading and the next one.
  public func body(of heading: Int) -> Range<Int> {
    let first = headings[heading].line &+ 1
    let next = heading &+ 1 < headings.count ? headings[heading &+ 1].line : lines.count
    return Swift.min(first, next)..<next
  }

  /// Whether any text stands between a heading and the next one.
  public func hasText(below heading: Int) -> Bool {
    body(of: heading).contains { lines[$0].kind == .text || lines[$0].kind == .code }
  }
}
