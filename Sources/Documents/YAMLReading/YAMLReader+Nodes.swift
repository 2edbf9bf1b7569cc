extension YAMLReader {
  /// Reads one event of the document; false where nothing more is to be read.
  mutating func read(_ event: YAMLEvent, _ parser: inout YAMLParser) throws(YAMLFailure) -> Bool {
    let start = offsets.offset(of: event.start)
    let end = max(start, offsets.offset(of: event.end))
    if event.anchor != nil { noteAnchor(at: start) }
    switch event.content {
    case .alias(let name): readAlias(name, start..<end)
    case .scalar(let value, let style): readScalar(event, value, style, start..<end)
    case .sequenceStart(let isFlow), .mappingStart(let isFlow):
      return try openContainer(event, isFlow: isFlow, start..<end, &parser)
    case .sequenceEnd, .mappingEnd: close(end)
    default: break
    }
    return true
  }

  /// Whether the next node is the name of a member.
  var isAtKey: Bool { open.last?.awaitsKey ?? false }

  /// Adds what a node is to the container it stands in.
  mutating func didRead(end: Int, expanded: Expansion = Expansion(nodes: 1), height: Int = 0) {
    guard let last = open.indices.last else { return }
    open[last].end = max(open[last].end, end)
    open[last].expanded += expanded
    open[last].height = max(open[last].height, height &+ 1)
    guard open[last].isMapping else { return }
    open[last].awaitsKey.toggle()
    if open[last].awaitsKey, let key = open[last].mergeKey { takeMerge(key) }
  }

  private mutating func openContainer(
    _ event: YAMLEvent, isFlow: Bool, _ range: Range<Int>, _ parser: inout YAMLParser
  ) throws(YAMLFailure) -> Bool {
    var isMapping = false
    if case .mappingStart = event.content { isMapping = true }
    if let tag = event.tag { checkTag(tag, at: range.lowerBound, isMapping ? ["map"] : ["seq"]) }
    if isAtKey {
      faults.add(
        .nonStringKey, range.lowerBound..<min(range.lowerBound &+ 1, bytes.count),
        "the name of a member is a \(isMapping ? "mapping" : "sequence"); only a text can be one", weight: .error)
      guard let end = try skipContainer(&parser) else {
        reportNesting(at: range.lowerBound, isWithinBounds: false)
        return false
      }
      appendPooled(
        .key, Excerpt.quoted(bytes, range.lowerBound..<max(end, range.lowerBound)), range.lowerBound..<end, .isRepaired)
      didRead(end: end)
      return true
    }
    // Its anchor and its tag are no part of a container in brackets.
    let range = isFlow ? max(range.lowerBound, range.upperBound &- 1)..<range.upperBound : range
    let isTooDeep = open.count >= RecoveringReader.deepest
    tape.append(
      Node(
        isMapping ? .object : .array, start: UInt32(range.lowerBound), end: UInt32(range.upperBound),
        link: UInt32(tape.count &+ 1), flags: isTooDeep ? .isRepaired : []))
    if isTooDeep {
      let node = tape.count &- 1
      let end = try skipContainer(&parser)
      if let end {
        tape[node].end = UInt32(end)
        didRead(end: end)
      }
      reportNesting(at: range.lowerBound, isWithinBounds: end != nil)
      return end != nil
    }
    if let anchor = event.anchor {
      anchors[anchor] = Anchor(node: tape.count &- 1, expanded: Expansion(), height: 0, isOpen: true)
    }
    open.append(
      Container(
        node: tape.count &- 1, isMapping: isMapping, isFlow: isFlow, anchor: event.anchor, awaitsKey: isMapping,
        end: isFlow ? range.upperBound : range.lowerBound))
    return true
  }

  /// Goes behind the container whose start has been read and tells where that is; nil where it lies too deep even for
  /// that, and all is closed.
  private mutating func skipContainer(_ parser: inout YAMLParser) throws(YAMLFailure) -> Int? {
    var depth = 1
    var end = 0
    while depth > 0 {
      let event = try parser.next()
      end = max(end, offsets.offset(of: event.end))
      switch event.content {
      case .sequenceStart, .mappingStart:
        depth &+= 1
        if open.count &+ depth > RecoveringReader.deepestSkipped {
          closeAll(end)
          return nil
        }
      case .sequenceEnd, .mappingEnd: depth &-= 1
      default: break
      }
    }
    return end
  }

  private mutating func reportNesting(at start: Int, isWithinBounds: Bool) {
    let message =
      isWithinBounds
      ? "more than \(RecoveringReader.deepest) levels deep; what stands here was not checked"
      : "more than \(RecoveringReader.deepestSkipped) levels deep; nothing from here on was checked"
    faults.add(.nesting, start..<min(start &+ 1, bytes.count), message)
  }

  private mutating func closeAll(_ end: Int) {
    if let last = open.indices.last { open[last].end = max(open[last].end, end) }
    // A name whose value was not reached is no member.
    if tape.last?.kind == .key { tape.append(Node(.null, start: UInt32(end), end: UInt32(end), flags: .isRepaired)) }
    while !open.isEmpty { close(end) }
  }

  /// Closes the innermost container; a block ends where what it holds ends.
  private mutating func close(_ eventEnd: Int) {
    if open.last?.merges.isEmpty == false { appendMerged() }
    guard let container = open.popLast() else { return }
    // A merge that has a name of its own stays as it is: an alias may refer to it.
    if container.anchor != nil, let last = open.indices.last { open[last].mergeKey = nil }
    let end = container.isFlow ? max(eventEnd, container.end) : container.end
    // What stands before the first node of a block is its anchor or its tag.
    if !container.isFlow, tape.count > container.node &+ 1 {
      tape[container.node].start = min(
        tape[container.node &+ 1].start, container.merges.first?.key.start ?? .max)
    }
    tape[container.node].end = UInt32(end)
    tape[container.node].link = UInt32(tape.count)
    if let anchor = container.anchor {
      anchors[anchor] = Anchor(node: container.node, expanded: container.expanded, height: container.height)
    }
    didRead(end: end, expanded: container.expanded, height: container.height)
  }

  /// Puts a node on the tape whose text stands in the pool.
  mutating func appendPooled(_ kind: NodeKind, _ text: String, _ range: Range<Int>, _ flags: NodeFlags) {
    pool.append(text)
    tape.append(
      Node(
        kind, start: UInt32(range.lowerBound), end: UInt32(range.upperBound), link: UInt32(pool.count &- 1),
        flags: flags.union([.isPooled, .isNotASCII])))
  }
}
