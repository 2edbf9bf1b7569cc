extension Value {
  /// Feeds a hasher such that deeply equal values feed it the same, doubled names aside.
  public func hash(deeplyInto hasher: inout Hasher) {
    hasher.combine(kind)
    switch kind {
    case .null, .alias: break
    case .boolean: hasher.combine(boolean)
    case .number: hasher.combine(number?.double)
    case .string, .key: hasher.combine(document.text(of: index))
    case .array: for element in elements { element.hash(deeplyInto: &hasher) }
    case .object:
      // The order of members says nothing, so their hashes are added up.
      var sum = 0
      for member in members {
        var part = Hasher()
        part.combine(document.text(of: member.keyIndex))
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
    var seen: [Int: [Value]] = [:]
    var isFirst = true
    for element in elements {
      // One element repeats nothing: most lists are told by that.
      if isFirst, document.next(after: element.index) == Int(document.tape[index].link) { return [] }
      isFirst = false
      var hasher = Hasher()
      element.hash(deeplyInto: &hasher)
      let hash = hasher.finalize()
      if let first = seen[hash]?.first(where: { $0.isDeepEqual(to: element) }) {
        found.append((first, element))
      } else {
        seen[hash, default: []].append(element)
      }
    }
    return found
  }
}
