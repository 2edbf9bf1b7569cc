import Documents

extension Walker {
  /// Walks the members of `paths`.
  mutating func paths(_ index: Int, _ context: Context) {
    eachEntry(of: index, .paths) { walker, key, value in
      var inner = context
      inner.key = Int32(key)
      if walker.node(value).kind == .object {
        if walker.annotations[value] == 0 { walker.pathItem(value, inner) }
      } else {
        walker.report(.fieldType, .paths, holder: index, at: value, nil, Field(.object(.pathItem)), key: key)
      }
    }
  }

  /// Walks the path items of a callback.
  mutating func callback(_ index: Int, _ context: Context) {
    eachEntry(of: index, .callback) { walker, key, value in
      var inner = context
      inner.key = Int32(key)
      inner.isCallback = true
      if walker.node(value).kind == .object {
        if walker.annotations[value] == 0 { walker.pathItem(value, inner) }
      } else {
        walker.report(.fieldType, .callback, holder: index, at: value, nil, Field(.object(.pathItem)), key: key)
      }
    }
  }

  /// Walks the responses of an operation.
  mutating func responses(_ index: Int, _ context: Context) {
    let expected = Field(.object(.response), reference: true)
    let first = Int32(responses.count)
    eachEntry(of: index, .responses) { walker, key, value in
      // A reference in the place of all responses is said of its name, which is no status code.
      if walker.node(value).kind == .string, walker.document.text(at: key, equals: "$ref") { return }
      walker.single(value, as: expected, of: .responses, holder: index, keyword: .responses, key: key, context)
    }
    let operation = Int(context.operation)
    if operation >= 0, operations[operation].responses.isEmpty {
      operations[operation].responses = first..<Int32(responses.count)
    }
  }

  /// Walks an object whose names are the user's, but for extensions.
  private mutating func eachEntry(
    of index: Int, _ kind: ObjectKind, _ body: (inout Walker, _ key: Int, _ value: Int) -> Void
  ) {
    let end = Int(node(index).link)
    var key = index &+ 1
    while key < end {
      if document.isExtensionName(at: key) {
        if let keyword = classify(key), keyword.isExtension {
          known(keyword, key, of: kind, holder: index, -1)
        } else {
          unknown(key, nil, in: kind, holder: index)
        }
      } else {
        body(&self, key, target(key &+ 1))
      }
      key = document.next(after: key &+ 1)
    }
  }

  mutating func pathItem(_ index: Int, _ inherited: Context) {
    let ordinal = Int32(pathItems.count)
    annotations[index] = UInt32(ordinal) &+ 1
    let first = Int32(parameters.count)
    pathItems.append(
      PathItemRecord(
        node: Int32(index), key: inherited.key, parameters: first..<first, isCallback: inherited.isCallback,
        notification: -1))
    var context = inherited
    context.owner = .pathItem(Int(ordinal))
    context.operation = -1
    if let content = find(.msNotificationContent, in: index), node(content).kind == .object {
      let notification = Int32(schemas.count)
      var inner = context
      inner.usage = .output
      members(of: content, .notificationContent, inner)
      if schemas.count > notification { pathItems[Int(ordinal)].notification = notification }
    }
    if !isTwo, let key = referenceKey(in: index) { recordReference(key, ofPathItem: index) }
    members(of: index, .pathItem, context)
  }

  /// Takes note of the members that an operation has; of doubled names the first counts.
  private mutating func note(namesOf operation: Int) {
    var record = operations[operation]
    let index = Int(record.node)
    let end = Int(node(index).link)
    var key = index &+ 1
    while key < end {
      if let keyword = Keyword(annotation: annotations[key]), !record.keywords.contains(keyword) {
        record.keywords.insert(keyword)
        switch keyword {
        case .summary: record.summary = Int32(key)
        case .description: record.description = Int32(key)
        case .operationID: record.id = Int32(key)
        default: break
        }
      }
      key = document.next(after: key &+ 1)
    }
    operations[operation] = record
  }

  /// Puts an operation behind those of its path item.
  private mutating func chain(_ operation: Int32, to pathItem: Int) {
    let last = pathItems[pathItem].lastOperation
    if last < 0 { pathItems[pathItem].firstOperation = operation } else { operations[Int(last)].next = operation }
    pathItems[pathItem].lastOperation = operation
  }

  mutating func operation(_ index: Int, _ inherited: Context) {
    let ordinal = Int32(operations.count)
    annotations[index] = UInt32(ordinal) &+ 1
    var pathItem: Int32 = -1
    if case .pathItem(let position) = inherited.owner { pathItem = Int32(position) }
    operations.append(
      OperationRecord(
        node: Int32(index), key: inherited.key, pathItem: pathItem, parameters: 0..<0, responses: 0..<0))
    if pathItem >= 0 { chain(ordinal, to: Int(pathItem)) }
    var context = inherited
    context.operation = ordinal
    context.owner = .operation(Int(ordinal))
    context.usage = .input
    members(of: index, .operation, ordinal: ordinal, context)
    note(namesOf: Int(ordinal))
  }
}
