/// Fills a tape from the events of a YAML text.
struct YAMLReader {
  /// The nodes that aliases may stand for in all.
  static let mostExpanded = Expansion(nodes: 100_000, bytes: 16 << 20)

  /// What values come to when aliases are followed.
  struct Expansion {
    var nodes = 0
    var bytes = 0

    static func += (sum: inout Expansion, more: Expansion) {
      sum.nodes &+= more.nodes
      sum.bytes &+= more.bytes
    }

    /// Whether it goes beyond a bound.
    func exceeds(_ bound: Expansion) -> Bool {
      nodes > bound.nodes || bytes > bound.bytes
    }
  }

  /// A container that is open.
  struct Container {
    let node: Int
    let isMapping: Bool
    let isFlow: Bool
    let anchor: String?
    /// Whether the next node is a name.
    var awaitsKey: Bool
    /// The end of what it holds so far.
    var end: Int
    /// What it comes to when aliases are followed.
    var expanded = Expansion(nodes: 1)
    /// The containers within it, itself included, when aliases are followed.
    var height = 1
    /// The merge key whose value is being read.
    var mergeKey: Int?
    /// What is to be merged into it when all its own names are known.
    var merges: [Merge] = []
  }

  /// What an anchor stands for.
  struct Anchor {
    let node: Int
    let expanded: Expansion
    let height: Int
    var isOpen = false
  }

  let bytes: [UInt8]
  let offsets: CharacterOffsets
  var tape: [Node] = []
  var pool: [String] = []
  var faults: FaultList
  var open: [Container] = []
  var anchors: [String: Anchor] = [:]
  var expanded = Expansion()
  /// The texts of nodes that aliases in the place of names stand for.
  var keyTexts: [Int: String] = [:]
  var usesAnchors = false

  /// A reader of UTF-8 from an offset on; `faults` are those that are known already.
  init(_ bytes: [UInt8], from start: Int, faults: FaultList) {
    self.bytes = bytes
    self.faults = faults
    offsets = CharacterOffsets(bytes, from: start)
  }

  /// Reads the first document; false where the text cannot be read.
  mutating func read(_ parser: consuming YAMLParser) -> Bool {
    do {
      var documents = 0
      while true {
        let event = try parser.next()
        switch event.content {
        case .streamStart, .documentEnd: break
        case .documentStart:
          documents += 1
          if documents == 2 { return try readSecondDocument(&parser) }
        case .streamEnd:
          if documents == 0 { faults.add(.syntax, 0..<0, "the file holds no value") }
          return documents > 0
        default:
          guard try read(event, &parser) else { return true }
        }
      }
    } catch {
      report(error)
      return false
    }
  }

  /// A second document is one too many, unless nothing stands in it.
  private mutating func readSecondDocument(_ parser: inout YAMLParser) throws(YAMLFailure) -> Bool {
    let event = try parser.next()
    let start = offsets.offset(of: event.start)
    if case .scalar(let value, .plain) = event.content, value.isEmpty, event.tag == nil { return true }
    faults.add(
      .multipleDocuments, start..<min(start &+ 1, bytes.count), "a second document begins here; only the first is read")
    return true
  }

  private mutating func report(_ failure: YAMLFailure) {
    let place = min(offsets.offset(of: failure.character), max(0, bytes.count &- 1))
    var start = place
    while start > 0, bytes[start &- 1] != 0x0A, bytes[start &- 1] != 0x0D { start &-= 1 }
    var end = start
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end &+= 1 }
    if let tab = bytes[start..<end].firstIndex(of: 0x09), place <= end {
      var after = tab
      while after < end, bytes[after] == 0x09 { after &+= 1 }
      let blanks = String(repeating: "  ", count: after &- tab)
      faults.add(
        .tabIndent, tab..<after, "YAML lines are moved in by blanks, never by tabs",
        fix: Fix(isSafe: false, edits: [Edit(tab..<after, blanks)]))
    } else {
      faults.add(.syntax, place..<min(place &+ 1, bytes.count), failure.message)
    }
  }
}
