import Documents

extension Walker {
  mutating func parameter(_ index: Int, reference: Int?, _ inherited: Context) {
    let ordinal = parameters.count
    annotations[index] = UInt32(ordinal) &+ 1
    let location = find(.location, in: index).flatMap { Parameter.Location(document, $0) } ?? .unknown
    parameters.append(
      ParameterRecord(
        node: Int32(index), key: inherited.key, location: location, owner: inherited.owner, schema: -1, reference: -1,
        keywords: .anything))
    if let reference {
      parameters[ordinal].reference = recordReference(reference, holder: index, expected: .parameter)
      return
    }
    if let name = find(.name, in: index), node(name).kind == .string { parameters[ordinal].name = Int32(name) }
    var context = inherited
    context.usage = isTwo && location != .body ? .input : inputUsage(index)
    context.parent = -1
    if isTwo && location != .body {
      context.role = .parameter
      let first = faults.count
      let schema = schemaLike(index, .parameter, context, parameter: ordinal)
      parameters[ordinal].schema = schema
      parameters[ordinal].keywords = schemas[Int(schema)].keywords
      if location == .unknown { withdrawFaults(from: first, holder: index) }
    } else {
      let first = Int32(schemas.count)
      parameters[ordinal].keywords = members(of: index, isTwo ? .bodyParameter : .parameter, context)
      if schemas.count > first { parameters[ordinal].schema = first }
    }
  }

  /// The usage of what a parameter or a request body holds.
  mutating func inputUsage(_ index: Int) -> Schema.Usage {
    // First of all it is found: within the call it would change what the call holds, which would be copied.
    let visibility = find(.msVisibility, in: index)
    return isInternal(visibility) ? .input : [.input, .shown]
  }

  /// Of a parameter whose place is not known nobody can say which members it has, but for those that all have.
  private mutating func withdrawFaults(from first: Int, holder: Int) {
    let common: Set<Keyword> = [.name, .location, .description, .required]
    let kept = faults[first...].filter { fault in
      fault.holder != holder || fault.keyword.map(common.contains) ?? (fault.kind == .extensionName)
    }
    faults.replaceSubrange(first..., with: kept)
  }

  mutating func response(_ index: Int, reference: Int?, _ inherited: Context) {
    let ordinal = responses.count
    annotations[index] = UInt32(ordinal) &+ 1
    responses.append(
      ResponseRecord(
        node: Int32(index), key: inherited.key, operation: inherited.operation, reference: -1))
    if let reference {
      responses[ordinal].reference = recordReference(reference, holder: index, expected: .response)
      return
    }
    var context = inherited
    context.usage = .output
    context.parent = -1
    members(of: index, .response, context)
    if let schema = find(.schema, in: index) { responses[ordinal].schema = self.ordinal(of: Int32(schema)) ?? -1 }
  }

  mutating func schema(_ index: Int, reference: Int?, _ inherited: Context) {
    let ordinal = open(index, inherited)
    if let reference {
      schemas[Int(ordinal)].reference = recordReference(reference, holder: index, expected: .schema)
      schemas[Int(ordinal)].keywords.insert(.ref)
      return
    }
    var context = inherited
    context.parent = ordinal
    schemas[Int(ordinal)].keywords = members(of: index, .schema, ordinal: ordinal, context)
  }

  /// Walks an object of 2.0 that is no schema, but holds the keywords of one.
  @discardableResult
  mutating func schemaLike(_ index: Int, _ kind: ObjectKind, _ inherited: Context, parameter: Int? = nil) -> Int32 {
    let known = annotations[index]
    let ordinal = open(index, inherited)
    // A parameter is found by its own record, which leads to the schema's.
    if parameter != nil { annotations[index] = known }
    var context = inherited
    context.parent = ordinal
    schemas[Int(ordinal)].keywords = members(of: index, kind, ordinal: ordinal, context)
    return ordinal
  }

  private mutating func open(_ index: Int, _ context: Context) -> Int32 {
    let ordinal = Int32(schemas.count)
    annotations[index] = UInt32(ordinal) &+ 1
    let root = context.parent < 0 ? ordinal : schemas[Int(context.parent)].root
    schemas.append(
      SchemaRecord(
        node: Int32(index), key: context.key, parent: context.parent, root: root, operation: context.operation,
        reference: -1, keywords: .anything, role: context.role, holder: context.holder, usage: context.usage))
    return ordinal
  }

  // MARK: References

  private static let referenceHash = NameHash.hash("$ref")

  /// The key `$ref` of an object, where it has one.
  func referenceKey(in index: Int) -> Int? {
    let end = Int(node(index).link)
    var key = index &+ 1
    while key < end {
      let name = node(key)
      if name.link == Self.referenceHash || !name.isPlain, document.text(at: key, equals: "$ref") { return key }
      key = document.next(after: key &+ 1)
    }
    return nil
  }

  @discardableResult
  mutating func recordReference(_ key: Int, holder: Int, expected: ObjectKind) -> Int32 {
    let value = target(key &+ 1)
    let end = Int(node(holder).link)
    if !isLenient, document.next(after: holder &+ 2) < end {
      let first = key == holder &+ 1 ? document.next(after: key &+ 1) : holder &+ 1
      report(.referenceSibling, expected, holder: holder, at: first)
    }
    var sibling = holder &+ 1
    while sibling < end {
      if let keyword = classify(sibling), keyword.isExtension {
        known(keyword, sibling, of: expected, holder: holder, -1)
      }
      sibling = document.next(after: sibling &+ 1)
    }
    references.append(
      ReferenceRecord(
        node: Int32(value), holder: Int32(holder), expected: expected, target: -1,
        state: node(value).kind == .string ? .unresolved : .malformed))
    return Int32(references.count &- 1)
  }

  /// The reference of a path item, next to which other members may stand.
  mutating func recordReference(_ key: Int, ofPathItem holder: Int) {
    let value = target(key &+ 1)
    references.append(
      ReferenceRecord(
        node: Int32(value), holder: Int32(holder), expected: .pathItem, target: -1,
        state: node(value).kind == .string ? .unresolved : .malformed))
  }

  // MARK: Names outside the tables

  mutating func known(_ keyword: Keyword, _ key: Int, of object: ObjectKind, holder: Int, _ ordinal: Int32) {
    extensions.append(
      ExtensionRecord(key: Int32(key), holder: Int32(holder), keyword: keyword, object: object, ordinal: ordinal))
    if object != .notificationContent, !ExtensionPlaces.shared.allow(keyword, on: object) {
      report(.extensionPosition, object, holder: holder, at: key, keyword)
    }
  }

  mutating func unknown(_ key: Int, _ keyword: Keyword?, in kind: ObjectKind, holder: Int) {
    let name = document.text(of: key)
    if name.hasPrefix("x-") {
      if name.utf8.contains(where: { $0 <= 0x20 || $0 == 0x3A }) {
        report(.extensionName, kind, holder: holder, at: key, keyword)
      } else if name.hasPrefix("x-ms-") {
        report(.unknownExtension, kind, holder: holder, at: key, keyword)
      } else if !table[kind].allowsExtensions {
        report(.unknownField, kind, holder: holder, at: key, keyword)
      }
      return
    }
    // What an extension holds has a grammar of its own.
    if isLenient || kind == .notificationContent { return }
    if keyword == nil, name.hasPrefix("x") || name.hasPrefix("X-") || name.hasPrefix("ms-") {
      report(.extensionName, kind, holder: holder, at: key, keyword)
    } else if isTwo, let keyword, Self.foreign.contains(keyword), kind == .schema || kind == .items {
      report(.unsupportedKeyword, kind, holder: holder, at: key, keyword)
    } else if kind == .bodyParameter {
      report(.bodyParameterField, kind, holder: holder, at: key, keyword)
    } else {
      report(.unknownField, kind, holder: holder, at: key, keyword)
    }
  }

  /// The keywords of JSON Schema and of newer versions that a schema of 2.0 does not have.
  private static let foreign: Set<Keyword> = [
    .oneOf, .anyOf, .notSchema, .nullable, .const, .ifSchema, .thenSchema, .elseSchema, .patternProperties,
    .additionalItems, .contains, .dependencies, .deprecated, .writeOnly, .defs, .propertyNames, .examples,
    .schemaDialect, .schemaID,
  ]
}
