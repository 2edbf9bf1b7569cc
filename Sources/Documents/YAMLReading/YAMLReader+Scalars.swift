extension YAMLReader {
  private static let coreTags = "tag:yaml.org,2002:"

  /// Reads a scalar as a name or as a value.
  mutating func readScalar(_ event: YAMLEvent, _ value: String, _ style: YAMLEvent.Style, _ range: Range<Int>) {
    let hasProperties = event.anchor != nil || event.tag != nil
    let range = trimmed(range, value, style, hasProperties: hasProperties)
    let isKey = isAtKey
    var kind = style == .plain ? YAMLScalar.kind(value) : .string
    if let tag = event.tag { kind = taggedKind(tag, value, range) }
    if isKey {
      if style == .plain, event.tag == nil { checkKey(value, kind, range) }
      kind = .key
    } else if style == .plain, event.tag == nil {
      checkValue(value, kind, range)
    }
    let node = tape.count
    append(kind, value, style, range)
    if let anchor = event.anchor { anchors[anchor] = Anchor(node: node, expanded: 1, height: 0) }
    didRead(end: range.upperBound)
  }

  /// The bytes of the scalar itself, without the anchor and the tag before it and the line breaks behind it.
  private func trimmed(
    _ range: Range<Int>, _ value: String, _ style: YAMLEvent.Style, hasProperties: Bool
  ) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    if style == .block {
      while end > start, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[end &- 1]) { end &-= 1 }
    }
    while hasProperties, start < end, bytes[start] == UInt8(ascii: "&") || bytes[start] == UInt8(ascii: "!") {
      while start < end, ![0x20, 0x09, 0x0A, 0x0D].contains(bytes[start]) { start &+= 1 }
      while start < end, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[start]) { start &+= 1 }
    }
    return start..<end
  }

  private mutating func append(_ kind: NodeKind, _ value: String, _ style: YAMLEvent.Style, _ range: Range<Int>) {
    var flags: NodeFlags = kind == .boolean && YAMLScalar.isTrue(value) ? [.isTrue] : []
    var content = range
    if style == .quoted {
      content = range.lowerBound &+ 1..<max(range.lowerBound &+ 1, range.upperBound &- 1)
    } else {
      flags.insert(.isBare)
    }
    guard kind == .string || kind == .key else {
      tape.append(
        Node(kind, start: UInt32(content.lowerBound), end: UInt32(content.upperBound), flags: flags.union(.isBare)))
      return
    }
    guard style != .block, content.upperBound <= bytes.count, bytes[content].elementsEqual(value.utf8) else {
      return appendPooled(kind, value, range, flags)
    }
    if bytes[content].contains(where: { $0 >= 0x80 }) { flags.insert(.isNotASCII) }
    tape.append(Node(kind, start: UInt32(range.lowerBound), end: UInt32(range.upperBound), flags: flags))
  }

  /// The kind that an explicit tag makes of a scalar.
  private mutating func taggedKind(_ tag: String, _ value: String, _ range: Range<Int>) -> NodeKind {
    guard checkTag(tag, ["str", "int", "float", "bool", "null"], range) else { return .string }
    let wanted: NodeKind
    switch tag.dropFirst(Self.coreTags.count) {
    case "int", "float": wanted = .number
    case "bool": wanted = .boolean
    case "null": wanted = .null
    default: return .string
    }
    if YAMLScalar.kind(value) == wanted { return wanted }
    faults.add(.tag, range, "\(Excerpt.quoted(value)) is not what its tag \(Excerpt.quoted(shortened(tag))) says")
    return .string
  }

  /// Reports a tag that is none of those that fit; true where it is one.
  @discardableResult
  mutating func checkTag(_ tag: String, _ fitting: [String], _ range: Range<Int>) -> Bool {
    if tag.hasPrefix(Self.coreTags), fitting.contains(String(tag.dropFirst(Self.coreTags.count))) { return true }
    faults.add(
      .tag, range.lowerBound..<max(range.lowerBound, min(range.lowerBound &+ 1, bytes.count)),
      "the tag \(Excerpt.quoted(shortened(tag))) is none of the core schema that fits here")
    return false
  }

  private func shortened(_ tag: String) -> String {
    tag.hasPrefix(Self.coreTags) ? "!!" + tag.dropFirst(Self.coreTags.count) : tag
  }

  private mutating func checkKey(_ value: String, _ kind: NodeKind, _ range: Range<Int>) {
    if value == "<<" {
      faults.add(.mergeKey, range, "the merge key `<<` is no part of YAML 1.2, and many readers take it for a name")
    } else if kind != .string || YAMLScalar.disagreement(value) != nil {
      faults.add(
        .nonStringKey, range, "the name \(Excerpt.quoted(value)) stands without quotes and is no text to every reader",
        fix: Fix(isSafe: true, edits: [Edit(range, Edit.quoted(value))]))
    }
  }

  private mutating func checkValue(_ value: String, _ kind: NodeKind, _ range: Range<Int>) {
    guard let disagreement = YAMLScalar.disagreement(value) else { return }
    // Quotes make a text of it: no change for what is one already.
    faults.add(
      .implicitType, range, "\(Excerpt.quoted(value)) is \(disagreement)",
      fix: Fix(isSafe: kind == .string, edits: [Edit(range, Edit.quoted(value))]))
  }
}
