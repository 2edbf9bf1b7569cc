extension YAMLReader {
  /// Tells once that the file uses anchors.
  mutating func noteAnchor(at start: Int) {
    guard !usesAnchors else { return }
    usesAnchors = true
    faults.add(
      .alias, start..<min(start &+ 1, bytes.count),
      "anchors and aliases are used from here on; each alias is read as what it stands for")
  }

  /// Reads an alias: it refers to its anchor's value, which is never copied.
  mutating func readAlias(_ name: String, _ range: Range<Int>) {
    noteAnchor(at: range.lowerBound)
    guard let anchor = anchors[name] else {
      faults.add(.syntax, range, "no anchor \(Excerpt.quoted(name)) stands before this alias")
      return appendMissing(range)
    }
    if anchor.isOpen {
      faults.add(.aliasLimit, range, "\(Excerpt.quoted(name)) would hold itself")
      return appendMissing(range)
    }
    var sum = expanded
    sum += anchor.expanded
    if sum.exceeds(Self.mostExpanded) {
      if !faults.contains(.aliasLimit) {
        let bound = Self.mostExpanded
        faults.add(
          .aliasLimit, range,
          "the aliases up to here stand for more than \(bound.nodes) values or \(bound.bytes >> 20) MiB; no more are read"
        )
      }
      return appendMissing(range)
    }
    expanded = sum
    if open.count &+ anchor.height > RecoveringReader.deepest {
      faults.add(
        .nesting, range, "what this alias stands for goes more than \(RecoveringReader.deepest) levels deep")
      return appendMissing(range)
    }
    if isAtKey { return readKeyAlias(anchor, range) }
    tape.append(
      Node(.alias, start: UInt32(range.lowerBound), end: UInt32(range.upperBound), link: UInt32(anchor.node)))
    didRead(end: range.upperBound, expanded: anchor.expanded, height: anchor.height)
  }

  private mutating func readKeyAlias(_ anchor: Anchor, _ range: Range<Int>) {
    let node = tape[anchor.node]
    let text = keyTexts[anchor.node] ?? keyText(of: node)
    keyTexts[anchor.node] = text
    if node.kind == .array || node.kind == .object {
      faults.add(.nonStringKey, range, "the name of a member is no text", weight: .error)
    }
    appendPooled(.key, text, range, [])
    didRead(end: range.upperBound)
  }

  /// The text of a node in the place of a name.
  func keyText(of node: Node) -> String {
    if node.flags.contains(.isPooled) { return pool[Int(node.link)] }
    let start = Int(node.start)
    let end = Int(node.end)
    switch node.kind {
    case .array, .object: return Excerpt.quoted(bytes, start..<end)
    case .string, .key:
      let quote = node.flags.contains(.isBare) ? 0 : 1
      return String(decoding: bytes[start &+ quote..<max(start &+ quote, end &- quote)], as: UTF8.self)
    default: return String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }

  /// Puts `null`, or a name without text, where an alias leads nowhere.
  private mutating func appendMissing(_ range: Range<Int>) {
    if isAtKey {
      appendPooled(.key, "", range, .isRepaired)
    } else {
      tape.append(
        Node(.null, start: UInt32(range.lowerBound), end: UInt32(range.upperBound), flags: [.isBare, .isRepaired]))
    }
    didRead(end: range.upperBound)
  }
}
