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
    expanded &+= anchor.expanded
    if expanded > Self.mostExpanded {
      expanded = Self.mostExpanded
      if !faults.contains(.aliasLimit) {
        faults.add(
          .aliasLimit, range, "the aliases up to here stand for more than \(Self.mostExpanded) values; no more are read"
        )
      }
      return appendMissing(range)
    }
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
    var text = String(decoding: bytes[Int(node.start)..<Int(node.end)], as: UTF8.self)
    switch node.kind {
    case .array, .object:
      text = Excerpt.quoted(text)
      faults.add(.nonStringKey, range, "the name of a member is no text", weight: .error)
    case .string, .key:
      text = node.flags.contains(.isPooled) ? pool[Int(node.link)] : contentText(of: node)
    default: break
    }
    appendPooled(.key, text, range, [])
    didRead(end: range.upperBound)
  }

  private func contentText(of node: Node) -> String {
    let quote = node.flags.contains(.isBare) ? 0 : 1
    return String(
      decoding: bytes[Int(node.start) &+ quote..<max(Int(node.start) &+ quote, Int(node.end) &- quote)], as: UTF8.self)
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
