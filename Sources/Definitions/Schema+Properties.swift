import Documents

extension Schema {
  /// The property of a name that it declares itself.
  public func property(_ name: String) -> Schema? {
    var cursor = PropertyCursor(self)
    return cursor?.find(name)
  }

  /// The property of a name among those that a table holds, for schemas that have very many.
  func tabledProperty(_ name: String) -> Schema? {
    let known = definition.properties.value(ordinal) {
      var known: [String: Int] = [:]
      for (key, schema) in properties where known[key.string] == nil { known[key.string] = schema.ordinal }
      return known
    }
    return known[name].map { Schema(definition: definition, ordinal: $0) }
  }

  /// Whether its `required` lists a name.
  public func requires(_ name: String) -> Bool {
    guard has(.required), let list = self[.required], list.isArray else { return false }
    var rest = list.elements.makeIterator()
    for _ in 0..<64 {
      guard let element = rest.next() else { return false }
      if element.equals(name) { return true }
    }
    let names = definition.requiredNames.value(ordinal) {
      Set(self[.required]?.elements.compactMap(\.string) ?? [])
    }
    return names.contains(name)
  }

  /// Whether it is a property that the schema around it requires.
  public var isRequiredProperty: Bool {
    guard role == .property, let parent, parent.has(.required), let name = propertyName else { return false }
    return parent.requires(name)
  }

  /// Whether callers send its values.
  public var isInput: Bool { usage.contains(.input) }
  /// Whether users of the designer see what it is a part of, in some request at least: neither that, nor what refers
  /// to it, nor the body is internal.
  public var isShownInput: Bool { usage.contains(.shown) && !isInternal }
  /// Whether callers read its values.
  public var isOutput: Bool { usage.contains(.output) }

  /// Whether nothing is known of its values, references followed: it has annotations only, or is an object that
  /// names none of its members; a dynamic schema, or one that cannot be found, is not empty.
  public var isEmpty: Bool {
    guard let schema = resolved, !schema.isDynamic else { return false }
    if schema[.type]?.equals("object") ?? false {
      guard !schema.has(.properties), !schema.has(.allOf) else { return false }
      return schema[.additionalProperties].map { $0.boolean == true } ?? true
    }
    for member in schema.value.members where !schema.definition.isAnnotation(member.key) { return false }
    return true
  }
}

extension Definition {
  /// Whether a member of a schema says nothing about the values.
  fileprivate func isAnnotation(_ key: Key) -> Bool {
    key == "title" || key == "description" || key == "default" || key == "example"
      || document.isExtensionName(at: key.index)
  }
}
