extension Examination {
  /// A character of a string with the bytes it is written in.
  private struct Place {
    let scalar: UInt32
    let range: Range<Int>
  }

  /// Looks at the text of a string or a name.
  mutating func examineText(_ index: Int) {
    let node = draft.tape[index]
    let content = draft.contentRange(of: node)
    let isKey = node.kind == .key
    if isKey, content.isEmpty {
      faults.add(.emptyKey, Int(node.start)..<Int(node.end), "a member with an empty name")
    }
    guard !node.flags.isDisjoint(with: [.isEscaped, .isNotASCII]) else { return }
    var odd: [Place] = []
    var replacement: Place?
    var hasWhitespace = false
    var at = content.lowerBound
    while at < content.upperBound {
      let byte = draft.bytes[at]
      if byte < 0x80, byte != UInt8(ascii: "\\") {
        if byte == 0x20 || byte &- 9 < 5 { hasWhitespace = true }
        at &+= 1
        continue
      }
      let place = readCharacter(at: at, in: content, isEscaped: node.flags.contains(.isEscaped))
      at = place.range.upperBound
      if Self.isInvisible(place.scalar) { odd.append(place) }
      if Self.isWhitespace(place.scalar) { hasWhitespace = true }
      if place.scalar == 0xFFFD, replacement == nil { replacement = place }
    }
    if let replacement, !isDamaged {
      faults.add(
        .replacementCharacter, replacement.range,
        "U+FFFD stands for a character that was lost when this text was converted")
    }
    if !odd.isEmpty { reportInvisible(odd, isKey: isKey, isProse: !isKey && hasWhitespace) }
  }

  private mutating func readCharacter(at offset: Int, in content: Range<Int>, isEscaped: Bool) -> Place {
    let bytes = draft.bytes
    if bytes[offset] == UInt8(ascii: "\\") {
      guard isEscaped, let escape = Escapes.escape(bytes[offset..<content.upperBound], at: offset) else {
        return Place(scalar: 0x5C, range: offset..<offset &+ 1)
      }
      let range = offset..<offset &+ escape.length
      guard escape.isLoneSurrogate else { return Place(scalar: escape.scalar, range: range) }
      faults.add(
        .loneSurrogate, range, "\(Excerpt.quoted(bytes, range)) is half of a surrogate pair without the other half")
      // What stands for it is not in the text.
      return Place(scalar: 0, range: range)
    }
    let length = UTF8Sequence.length(bytes, at: offset)
    guard length > 0 else { return Place(scalar: 0, range: offset..<offset &+ 1) }
    return Place(
      scalar: UTF8Sequence.scalar(bytes, at: offset, length: length), range: offset..<offset &+ length)
  }

  private mutating func reportInvisible(_ places: [Place], isKey: Bool, isProse: Bool) {
    let dangerous = places.filter { !isProse || Self.turnsDirection($0.scalar) }
    let harmless = isProse ? places.filter { $0.scalar == 0x200B } : []
    for (places, weight) in [(dangerous, Fault.Weight.warning), (harmless, .info)] {
      guard let first = places.first else { continue }
      let name = Hexadecimal.name(ofCharacter: first.scalar)
      let number = places.count == 1 ? "" : ", the first of \(places.count)"
      faults.add(
        .invisibleCharacter, first.range,
        "invisible character \(name) in \(isKey ? "a name" : isProse ? "a text" : "a word")\(number)", weight: weight,
        fix: Fix(isSafe: isProse, edits: places.map { Edit($0.range, "") }))
    }
  }

  /// Whether a character shows nothing and joins, parts or turns what stands around it.
  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Whether a character changes the direction of what stands behind it.
  private static func turnsDirection(_ scalar: UInt32) -> Bool {
    (0x202A...0x202E).contains(scalar) || (0x2066...0x2069).contains(scalar)
  }

  /// Whether a character is a blank that can be seen.
  private static func isWhitespace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
