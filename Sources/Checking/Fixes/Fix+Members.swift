import Documents

// Only JSON is mended by changing members: a member of YAML may stand in a block, a flow or behind an anchor.
extension Fix {
  /// A fix that puts a value in the place of another.
  static func replace(_ value: Value, with json: String, isSafe: Bool) -> Fix? {
    guard value.document.language == .json else { return nil }
    return Fix(isSafe: isSafe, edits: [Edit(value.range, json)])
  }

  /// A fix that gives a member another name.
  static func rename(_ key: Key, to name: String, isSafe: Bool) -> Fix? {
    guard key.document.language == .json else { return nil }
    return Fix(isSafe: isSafe, edits: [Edit(key.range, name.asJSON)])
  }

  /// A fix that takes a member out of an object.
  static func remove(_ key: Key, from object: Value, isSafe: Bool) -> Fix? {
    guard object.document.language == .json, let edit = removal(key, from: object) else { return nil }
    return Fix(isSafe: isSafe, edits: [edit])
  }

  /// A fix that adds a member at the end of an object.
  static func add(_ name: String, _ json: String, to object: Value, isSafe: Bool) -> Fix? {
    guard let edit = addition("\(name.asJSON): \(json)", to: object) else { return nil }
    return Fix(isSafe: isSafe, edits: [edit])
  }

  /// A fix that adds an element at the end of an array.
  static func append(_ json: String, to array: Value, isSafe: Bool) -> Fix? {
    guard let edit = addition(json, to: array) else { return nil }
    return Fix(isSafe: isSafe, edits: [edit])
  }

  private static func removal(_ key: Key, from object: Value) -> Edit? {
    var previous: Member?
    var isFound = false
    for member in object.members {
      if isFound { return Edit(key.range.lowerBound..<member.key.range.lowerBound, "") }
      if member.keyIndex == key.index {
        if let previous { return Edit(previous.range.upperBound..<member.range.upperBound, "") }
        isFound = true
      }
      previous = member
    }
    guard isFound else { return nil }
    return Edit(object.range.lowerBound &+ 1..<max(object.range.lowerBound &+ 1, object.range.upperBound &- 1), "")
  }

  private static func addition(_ text: String, to container: Value) -> Edit? {
    let ranges =
      container.isObject ? container.members.map(\.range) : container.isArray ? container.elements.map(\.range) : []
    guard container.document.language == .json, container.isObject || container.isArray else { return nil }
    let start = container.range.lowerBound &+ 1
    guard let first = ranges.first, let last = ranges.last else { return Edit(start..<start, text) }
    // As the first member stands behind the bracket, so the new one stands behind the comma.
    let lead = String(decoding: container.document.bytes[start..<first.lowerBound], as: UTF8.self)
    return Edit(last.upperBound..<last.upperBound, "," + (lead.isEmpty && ranges.count > 1 ? " " : lead) + text)
  }
}
