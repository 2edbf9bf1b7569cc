public import Documents

/// The paths of one method that match the same requests.
public struct AmbiguousPaths {
  /// A path and an earlier one that it cannot be told from.
  public private(set) var pairs: [(earlier: Key, later: Key)] = []

  /// One path: its segments by number, 0 for a variable.
  private struct Template {
    let item: PathItem
    let segments: Range<Int>
    let methods: UInt16
  }

  private var segments: [UInt64] = []
  private var hasVariables = false
  // Comparing each with each takes long where there are thousands; a connector has 256 operations at the most.
  private var allowance = 500_000

  /// Compares the paths of a definition.
  public init(_ definition: Definition) {
    var templates: [[Template]] = []
    for item in definition.pathItems where !item.isCallback {
      let start = segments.count
      append(item.path)
      let count = segments.count &- start
      guard count < 64 else { continue }
      while templates.count <= count { templates.append([]) }
      templates[count].append(Template(item: item, segments: start..<segments.count, methods: item.methods))
    }
    // Paths without variables match no other's requests.
    if !hasVariables { return }
    for group in templates where group.count > 1 { compare(group) }
    pairs.sort { $0.later.index < $1.later.index }
  }

  private mutating func append(_ path: Key) {
    let document = path.document
    let node = document.tape[path.index]
    if node.isPlain {
      append(document.bytes, node.content)
    } else {
      let bytes = Array(path.string.utf8)
      append(bytes, bytes.indices)
    }
  }

  private mutating func append(_ bytes: [UInt8], _ path: Range<Int>) {
    let start = segments.count
    var first = path.lowerBound
    var number = Self.seed
    for place in path {
      if bytes[place] != UInt8(ascii: "/") {
        number = (number ^ UInt64(bytes[place])) &* 0x100_0000_01B3
        continue
      }
      segments.append(Self.isVariable(bytes, first..<place) ? 0 : number | 1)
      first = place &+ 1
      number = Self.seed
    }
    segments.append(Self.isVariable(bytes, first..<path.upperBound) ? 0 : number | 1)
    if !hasVariables { hasVariables = segments[start...].contains(0) }
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Whether a segment is one variable.
  private static func isVariable(_ bytes: [UInt8], _ segment: Range<Int>) -> Bool {
    guard segment.count > 1, bytes[segment.lowerBound] == UInt8(ascii: "{"),
      bytes[segment.upperBound &- 1] == UInt8(ascii: "}")
    else { return false }
    return !bytes[segment].dropLast().contains(UInt8(ascii: "}"))
  }

  private mutating func compare(_ group: [Template]) {
    for later in group.indices.dropFirst() {
      for earlier in group.indices[..<later] {
        allowance &-= 1
        guard allowance > 0 else { return }
        if group[earlier].methods & group[later].methods != 0, isAmbiguous(group[earlier], group[later]) {
          pairs.append((group[earlier].item.path, group[later].item.path))
          break
        }
      }
    }
  }

  /// Whether a request can match both, and they do not have their variables in the same places.
  private func isAmbiguous(_ left: Template, _ right: Template) -> Bool {
    var isDifferent = false
    for (first, second) in zip(left.segments, right.segments) where segments[first] != segments[second] {
      guard segments[first] == 0 || segments[second] == 0 else { return false }
      isDifferent = true
    }
    return isDifferent
  }
}

extension Keyword {
  fileprivate var isMethod: Bool { rawValue >= Keyword.get.rawValue && rawValue <= Keyword.trace.rawValue }
}

extension PathItem {
  /// The methods it has, a bit for each.
  fileprivate var methods: UInt16 {
    var methods: UInt16 = 0
    for member in value.members {
      guard let keyword = definition.keyword(of: member.key), keyword.isMethod else { continue }
      methods |= 1 &<< UInt16(keyword.rawValue &- Keyword.get.rawValue)
    }
    return methods
  }
}
