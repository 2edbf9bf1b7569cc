extension Value {
  /// Whether two values mean the same: numbers by their value, members in whatever order.
  ///
  /// Of doubled names the first counts.
  public func isDeepEqual(to other: Value) -> Bool {
    if self == other { return true }
    guard kind == other.kind else { return false }
    switch kind {
    case .null, .alias: return true
    case .boolean: return boolean == other.boolean
    case .number: return isSameNumber(as: other)
    case .string, .key: return isSameText(as: other)
    case .array:
      var others = other.elements.makeIterator()
      for element in elements {
        guard let match = others.next(), element.isDeepEqual(to: match) else { return false }
      }
      return others.next() == nil
    case .object: return isSameObject(as: other)
    }
  }

  private func isSameNumber(as other: Value) -> Bool {
    if document.bytes[range].elementsEqual(other.document.bytes[other.range]) { return true }
    if document.language == .json, other.document.language == .json {
      return DecimalText(document.bytes[range]) == DecimalText(other.document.bytes[other.range])
    }
    guard let left = number, let right = other.number else { return false }
    if let exact = left.integer, let otherExact = right.integer { return exact == otherExact }
    return left.double == right.double
  }

  private func isSameText(as other: Value) -> Bool {
    document.isSameText(index, in: other.document, other.index)
  }

  private func isSameObject(as other: Value) -> Bool {
    var others = other.members.makeIterator()
    var common = 0
    for member in members {
      guard let match = others.next(), document.isSameText(member.keyIndex, in: other.document, match.keyIndex) else {
        return isSameObject(as: other, after: common)
      }
      guard member.value.isDeepEqual(to: match.value) else { return false }
      common &+= 1
    }
    return others.next() == nil
  }

  /// Compares the members whose order differs; to compare the first ones twice would double the work on each level.
  private func isSameObject(as other: Value, after common: Int) -> Bool {
    let known = Set(members.lazy.map(\.key.string).prefix(common))
    let left = firstValues(without: known)
    let right = other.firstValues(without: known)
    guard left.count == right.count else { return false }
    return left.allSatisfy { name, value in right[name].map { value.isDeepEqual(to: $0) } ?? false }
  }

  /// The values by name, of doubled names the first.
  private func firstValues(without known: Set<String>) -> [String: Value] {
    Dictionary(members.map { ($0.key.string, $0.value) }.filter { !known.contains($0.0) }) { first, _ in first }
  }
}

extension Document {
  /// Whether two strings or keys have the same decoded text.
  public func isSameText(_ index: Int, in other: Document, _ otherIndex: Int) -> Bool {
    let node = tape[index]
    let match = other.tape[otherIndex]
    guard node.isPlain, match.isPlain else {
      return text(of: index).utf8.elementsEqual(other.text(of: otherIndex).utf8)
    }
    let range = node.content
    let otherRange = match.content
    // Where both are names, their hashes tell them apart.
    if range.count != otherRange.count || (node.kind == .key && match.kind == .key && node.link != match.link) {
      return false
    }
    return unsafe other.bytes.withUnsafeBufferPointer { others in
      unsafe bytes.hasSame(UnsafeBufferPointer(rebasing: others[otherRange]), in: range)
    }
  }
}
