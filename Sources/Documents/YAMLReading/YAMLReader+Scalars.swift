extension YAMLReader {
  private static let coreTags = "tag:yaml.org,2002:"

  /// Reads a scalar as a name or as a value.
  mutating func readScalar(_ event: YAMLEvent, _ value: String, _ style: YAMLEvent.Style, _ range: Range<Int>) {
    let hasProperties = event.anchor != nil || event.tag != nil
    let properties = range.lowerBound
    let range = trimmed(range, value, style, hasProperties: hasProperties)
    let isKey = isAtKey
    var kind = style == .plain ? YAMLScalar.kind(value) : .string
    if let tag = event.tag { kind = taggedKind(tag, at: properties, value, range) }
    if isKey {
      if style == .plain, event.tag == nil { checkKey(value, kind, range) }
      kind = .key
    } else if style == .plain, event.tag == nil {
      checkValue(value, kind, range)
    }
    let node = tape.count
    if kind == .key, style == .plain, event.tag == nil, value == "<<", let last = open.indices.last {
      open[last].mergeKey = node
    }
    append(kind, value, style, range)
    let expanded = Expansion(nodes: 1, bytes: value.utf8.count)
    if let anchor = event.anchor { anchors[anchor] = Anchor(node: node, expanded: expanded, height: 0) }
    didRead(end: range.upperBound, expanded: expanded)
  }

  /// The bytes of the scalar itself, without the anchor and the tag before it and the line breaks behind it.
  private func trimmed(
    _ range: Range<Int>, _ value: String, _ style: YAMLEvent.Style, hasProperties: Bool
  ) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    if style == .block {
      while end > start, Self.isBlank(bytes[end &- 1]) { end &-= 1 }
    }
    while hasProperties, start < end, bytes[start] == UInt8(ascii: "&") || bytes[start] == UInt8(ascii: "!") {
      while start < end, !Self.isBlank(bytes[start]) { start &+= 1 }
      while start < end, Self.isBlank(bytes[start]) { start &+= 1 }
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
  private mutating func taggedKind(
    _ tag: String, at properties: Int, _ value: String, _ range: Range<Int>
  ) -> NodeKind {
    guard checkTag(tag, at: properties, ["str", "int", "float", "bool", "null"]) else { return .string }
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

  /// Reports a tag that is none of those that fit; true where it is one. An anchor may stand before it.
  @discardableResult
  mutating func checkTag(_ tag: String, at properties: Int, _ fitting: [String]) -> Bool {
    if tag.hasPrefix(Self.coreTags), fitting.contains(String(tag.dropFirst(Self.coreTags.count))) { return true }
    var start = properties
    if start < bytes.count, bytes[start] == UInt8(ascii: "&") {
      start = endOfWord(from: start)
      while start < bytes.count, Self.isBlank(bytes[start]) { start &+= 1 }
    }
    faults.add(
      .tag, start..<endOfWord(from: start),
      "the tag \(Excerpt.quoted(shortened(tag))) is none of the core schema that fits here")
    return false
  }

  /// The end of what stands from an offset on without a blank or a bracket, as far as anyone would read it.
  private func endOfWord(from start: Int) -> Int {
    var end = start
    while end < min(bytes.count, start &+ 100), !Self.isBlank(bytes[end]), !",[]{}".utf8.contains(bytes[end]) {
      end &+= 1
    }
    return end
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private func shortened(_ tag: String) -> String {
    tag.hasPrefix(Self.coreTags) ? "!!" + tag.dropFirst(Self.coreTags.count) : tag
  }

  private mutating func checkKey(_ value: String, _ kind: NodeKind, _ range: Range<Int>) {
    if value == "<<" {
      faults.add(.mergeKey, range, "the merge key '<<' is no part of YAML 1.2, and many readers take it for a name")
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
