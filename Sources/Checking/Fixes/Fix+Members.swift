import Documents

// Only JSON is mended by changing members: a member of YAML may stand in a block, a flow or behind an anchor.
extension Fix {
  /// A fix that puts a value in the place of another.
  static func replace(_ value: Value, with replacement: JSON, isSafe: Bool) -> Fix? {
    edit(value.document, isSafe: isSafe) { $0.replace(value, with: replacement) }
  }

  /// A fix that puts one value in the place of each of several.
  static func replace(_ values: [Value], with replacement: JSON, isSafe: Bool) -> Fix? {
    guard let document = values.first?.document, document.language == .json else { return nil }
    return Fix(
      isSafe: isSafe,
      making: {
        guard let editor = Editor(document) else { return [] }
        return values.compactMap { editor.replace($0, with: replacement) }
      })
  }

  /// A fix that gives a member another name.
  static func rename(_ key: Key, to name: String, isSafe: Bool) -> Fix? {
    edit(key.document, isSafe: isSafe) { $0.rename(key, to: name) }
  }

  /// A fix that takes a member out of an object.
  static func remove(_ name: String, from object: Value, isSafe: Bool) -> Fix? {
    object[name] == nil ? nil : edit(object.document, isSafe: isSafe) { $0.remove(name, from: object) }
  }

  /// A fix that adds a member to an object, or puts another value behind its name.
  static func set(_ name: String, to value: JSON, in object: Value, isSafe: Bool) -> Fix? {
    if let known = object[name] { return replace(known, with: value, isSafe: isSafe) }
    return edit(object.document, isSafe: isSafe) { $0.insert(name, value, into: object) }
  }

  /// A fix that adds an element at the end of an array.
  static func append(_ value: JSON, to array: Value, isSafe: Bool) -> Fix? {
    edit(array.document, isSafe: isSafe) { $0.append(value, to: array) }
  }

  private static func edit(
    _ document: Document, isSafe: Bool, _ make: @escaping @Sendable (Editor) -> Edit?
  ) -> Fix? {
    guard document.language == .json else { return nil }
    return Fix(isSafe: isSafe, making: { Editor(document).flatMap(make).map { [$0] } ?? [] })
  }
}
