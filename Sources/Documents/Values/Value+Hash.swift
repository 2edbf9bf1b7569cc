extension Value {
  /// Feeds a hasher such that deeply equal values feed it the same, doubled names aside.
  public func hash(deeplyInto hasher: inout Hasher) {
    hasher.combine(kind)
    switch kind {
    case .null, .alias: break
    case .boolean: hasher.combine(boolean)
    case .number: hasher.combine(number?.double)
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
    guard isArray, let few = fewElements else { return isArray ? hashedRepetitions : [] }
    var found: [(first: Value, again: Value)] = []
    for position in few.indices.dropFirst() {
      let again = few[position]
      if let first = few[..<position].first(where: { $0.isDeepEqual(to: again) }) { found.append((first, again)) }
    }
    return found
  }

  /// The elements of a short list of scalars, which are compared with one another at once.
  private var fewElements: [Value]? {
    let count = Int(document.tape[index].link) &- index &- 1
    guard count <= 12 else { return nil }
    var few: [Value] = []
    if count < 2 { return few }
    few.reserveCapacity(count)
    for element in elements {
      if element.isObject || element.isArray { return nil }
      few.append(element)
    }
    return few
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
