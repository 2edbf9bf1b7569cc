extension Value {
  /// Feeds a hasher such that deeply equal values of a language feed it the same, doubled names aside.
  public func hash(deeplyInto hasher: inout Hasher) {
    hasher.combine(kind)
    switch kind {
    case .null, .alias: break
    case .boolean: hasher.combine(boolean)
    case .number:
      // As exactly as they are compared: thousands of numbers may be one double.
      if document.language == .json {
        hasher.combine(DecimalText(document.bytes[range]))
      } else {
        hasher.combine(number?.double)
      }
    case .string, .key: document.hashText(of: index, into: &hasher)
    case .array: for element in elements { element.hash(deeplyInto: &hasher) }
    case .object:
      // The order of members says nothing, so their hashes are added up.
      var sum = 0
      for member in members {
        var part = Hasher()
        document.hashText(of: member.keyIndex, into: &part)
        member.value.hash(deeplyInto: &part)
        sum &+= part.finalize()
      }
      hasher.combine(sum)
    }
  }

  /// The elements of an array that deeply equal an earlier one, each with the first of its kind.
  public var repetitions: [(first: Value, again: Value)] {
    guard isArray else { return [] }
    guard let marks = scalarMarks else { return hashedRepetitions }
    var found: [(first: Value, again: Value)] = []
    for again in marks.indices.dropFirst() {
      for first in 0..<again where marks[first] == marks[again] {
        let (value, later) = (element(first), element(again))
        guard value.isDeepEqual(to: later) else { continue }
        found.append((value, later))
        break
      }
    }
    return found
  }

  /// The element of a list of nothing but scalars.
  private func element(_ position: Int) -> Value { Value(document: document, at: index &+ 1 &+ position) }

  /// For each element of a short list of scalars a number that is the same for all that are equal; these are compared
  /// with one another. Nil of other lists.
  private var scalarMarks: [UInt64]? {
    let count = Int(document.tape[index].link) &- index &- 1
    guard count <= 64 else { return nil }
    var marks: [UInt64] = []
    if count < 2 { return marks }
    marks.reserveCapacity(count)
    let scalars = document.tape[index &+ 1..<index &+ 1 &+ count]
    var areNumbersAlike = false
    for node in scalars {
      switch node.kind {
      case .null, .boolean: marks.append(UInt64(node.kind.rawValue))
      case .number:
        // What is more than some digits has many spellings.
        if !isPlainInteger(node) { areNumbersAlike = true }
        marks.append(textMark(of: Int(node.start)..<Int(node.end)))
      case .string where node.flags.isDisjoint(with: [.isEscaped, .isPooled]):
        marks.append(textMark(of: document.contentRange(of: node)))
      default: return nil
      }
    }
    if areNumbersAlike {
      guard count <= 12 else { return nil }
      for (position, node) in scalars.enumerated() where node.kind == .number {
        marks[position] = UInt64(node.kind.rawValue)
      }
    }
    return marks
  }

  private func isPlainInteger(_ node: Node) -> Bool {
    let text = document.bytes[Int(node.start)..<Int(node.end)]
    return (text.count == 1 || text.first != UInt8(ascii: "0")) && text.count <= 18
      && text.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  private func textMark(of range: Range<Int>) -> UInt64 {
    var mark: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in range { mark = (mark ^ UInt64(document.bytes[place])) &* 0x100_0000_01B3 }
    return mark | 0x80
  }

  private var hashedRepetitions: [(first: Value, again: Value)] {
    var found: [(first: Value, again: Value)] = []
    var seen = SeenValues()
    var isFirst = true
    for element in elements {
      // One element repeats nothing: most lists are told by that.
      if isFirst, document.next(after: element.index) == Int(document.tape[index].link) { return [] }
      isFirst = false
      if let first = seen.insert(element) { found.append((first, element)) }
    }
    return found
  }
}

/// The values met so far, found by what they mean: a table of open addresses.
private struct SeenValues {
  private var values: [Value] = []
  private var hashes: [Int] = []
  /// The place of a value and one; 0 where a slot is free.
  private var slots = [Int32](repeating: 0, count: 64)

  /// Keeps a value; the equal one that was met before, where there is one.
  mutating func insert(_ value: Value) -> Value? {
    var hasher = Hasher()
    value.hash(deeplyInto: &hasher)
    let hash = hasher.finalize()
    var slot = hash & (slots.count &- 1)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) &- 1
      if hashes[place] == hash, values[place].isDeepEqual(to: value) { return values[place] }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    values.append(value)
    hashes.append(hash)
    slots[slot] = Int32(values.count)
    if values.count &* 2 > slots.count { grow() }
    return nil
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count &* 2)
    for (place, hash) in hashes.enumerated() {
      var slot = hash & (slots.count &- 1)
      while slots[slot] != 0 { slot = (slot &+ 1) & (slots.count &- 1) }
      slots[slot] = Int32(place &+ 1)
    }
  }
}
