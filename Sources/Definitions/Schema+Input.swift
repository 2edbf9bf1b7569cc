public import Documents

extension Schema {
  /// Whether it says of itself that users of the designer do not see it.
  public var isMarkedInternal: Bool { has(.msVisibility) && self[.msVisibility].isInternalVisibility }

  /// Whether it has a value without anybody entering one: by a default, or as the URL of a webhook, of its own or of
  /// something in it, references followed.
  public var isFilled: Bool { isFilled(depth: 0) }

  private func isFilled(depth: Int) -> Bool {
    // What is too deep to be looked through is not judged.
    guard depth < 64, let schema = resolved else { return true }
    if schema.has(.defaultValue) || schema.takesNotificationURL { return true }
    let children = schema.children
    if children.isEmpty { return false }
    if let known = definition.filled.known(schema.ordinal) { return known }
    // A schema that leads back to itself is not filled by that.
    definition.filled.keep(false, at: schema.ordinal)
    let isFilled = children.contains { $0.isFilled(depth: depth &+ 1) }
    definition.filled.keep(isFilled, at: schema.ordinal)
    return isFilled
  }

  /// Whether it takes the URL of a webhook; a mark that is false has no effect.
  var takesNotificationURL: Bool { self[.msNotificationURL]?.boolean == true }

  /// The entries of its `x-ms-enum-values` that are objects.
  public var enumValueEntries: [Value] { self[.msEnumValues]?.elements.filter(\.isObject) ?? [] }

  /// Whether the entries of its `x-ms-enum-values` are for the values of its `enum`, one for each in the same order.
  public var namesItsValuesInOrder: Bool {
    guard let entries = self[.msEnumValues]?.elements, let values = self[.enumeration]?.elements else { return false }
    var rest = values.makeIterator()
    for entry in entries {
      guard let value = rest.next(), let named = entry["value"], named.isDeepEqual(to: value) else { return false }
    }
    return rest.next() == nil
  }

  /// Whether an array is in it, references followed, or may be in what the text does not tell.
  public var mayHoldArray: Bool {
    var pending = [self]
    var seen: Set<Int> = []
    while let next = pending.popLast() {
      guard seen.count < 512, let schema = next.resolved, !schema.isDynamic else { return true }
      guard seen.insert(schema.ordinal).inserted else { continue }
      if schema.has(.items) || schema[.type]?.equals("array") ?? false { return true }
      if schema.isEmpty { return true }
      pending += schema.children
    }
    return false
  }
}

extension KeywordSet {
  /// The keywords whose values are schemas, or hold some.
  fileprivate static let holding: KeywordSet = [.properties, .items, .additionalProperties, .allOf, .oneOf, .anyOf]
}

extension Schema {
  /// The schemas directly below: properties, elements, additional properties and parts.
  public var children: [Schema] {
    if keywords.isDisjoint(with: .holding) { return [] }
    var children = properties.map(\.schema)
    if let items { children.append(items) }
    if let additionalProperties { children.append(additionalProperties) }
    for keyword in [Keyword.allOf, .oneOf, .anyOf] where has(keyword) {
      children += self[keyword]?.elements.compactMap(definition.schema(at:)) ?? []
    }
    return children
  }
}
