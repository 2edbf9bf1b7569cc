import Documents

/// Walks a definition once along the tables of its objects: records what stands where, and reports what departs.
struct Walker {
  /// What a value inherits from where it stands.
  struct Context {
    var operation: Int32 = -1
    var parent: Int32 = -1
    var key: Int32 = -1
    var role = Schema.Role.root
    var usage: Schema.Usage = []
    var owner = Parameter.Owner.shared
    var isCallback = false
    var holder = ObjectKind.document
  }

  let document: Document
  let table: ObjectTable
  let isTwo: Bool
  /// A newer version is read along the tables of 3.0, and what it adds gives no finding.
  let isLenient: Bool
  let keywords = KeywordTable.shared
  /// For a key: its keyword and one; for an object: its record and one; 0 for anything else.
  var annotations: [UInt32]
  var faults: [StructureFault] = []
  var schemas: [SchemaRecord] = []
  var parameters: [ParameterRecord] = []
  var responses: [ResponseRecord] = []
  var pathItems: [PathItemRecord] = []
  var operations: [OperationRecord] = []
  var references: [ReferenceRecord] = []
  var extensions: [ExtensionRecord] = []
  var objects: [ObjectRecord] = []

  init(_ document: Document, version: Definition.Version) {
    self.document = document
    isTwo = version == .two
    isLenient = version == .newer
    table = isTwo ? .two : .three
    annotations = Array(repeating: 0, count: document.tape.count)
  }

  @inline(__always)
  func node(_ index: Int) -> Node { document.tape[index] }

  /// The tape index behind an alias.
  func target(_ index: Int) -> Int {
    let node = node(index)
    return node.kind == .alias ? Int(node.link) : index
  }

  mutating func report(
    _ kind: StructureFault.Kind, _ object: ObjectKind, holder: Int, at index: Int, _ keyword: Keyword? = nil,
    _ field: Field? = nil, key: Int = -1, isElement: Bool = false
  ) {
    faults.append(
      StructureFault(
        kind: kind, object: object, holder: holder, index: index, keyword: keyword, field: field, key: key,
        isElement: isElement))
  }

  // MARK: Values

  /// Walks the value of a member that the tables know.
  mutating func walk(
    _ position: Int, as field: Field, of object: ObjectKind, holder: Int, keyword: Keyword, key: Int, _ context: Context
  ) {
    let index = target(position)
    switch field.container {
    case .one:
      single(index, as: field, of: object, holder: holder, keyword: keyword, key: key, context)
    case .array:
      guard node(index).kind == .array else {
        return report(.fieldType, object, holder: holder, at: index, keyword, field, key: key)
      }
      list(index, as: field, of: object, holder: holder, keyword: keyword, context)
    case .map:
      guard node(index).kind == .object else {
        return report(.fieldType, object, holder: holder, at: index, keyword, field, key: key)
      }
      map(index, as: field, of: object, holder: holder, keyword: keyword, context)
    }
  }

  private mutating func list(
    _ index: Int, as field: Field, of object: ObjectKind, holder: Int, keyword: Keyword, _ context: Context
  ) {
    let end = Int(node(index).link)
    let first = Int32(parameters.count)
    var element = index &+ 1
    if element == end, keyword == .allOf || keyword == .oneOf || keyword == .anyOf {
      report(.emptyList, object, holder: holder, at: index, keyword, field)
    }
    while element < end {
      single(target(element), as: field, of: object, holder: holder, keyword: keyword, key: -1, context)
      element = document.next(after: element)
    }
    if keyword == .parameters { own(first..<Int32(parameters.count), context.owner) }
  }

  /// Gives a list of parameters to whom it belongs; of two lists the first counts.
  private mutating func own(_ listed: Range<Int32>, _ owner: Parameter.Owner) {
    switch owner {
    case .shared: break
    case .pathItem(let ordinal):
      if pathItems[ordinal].parameters.isEmpty { pathItems[ordinal].parameters = listed }
    case .operation(let ordinal):
      if operations[ordinal].parameters.isEmpty { operations[ordinal].parameters = listed }
    }
  }

  private mutating func map(
    _ index: Int, as field: Field, of object: ObjectKind, holder: Int, keyword: Keyword, _ context: Context
  ) {
    let end = Int(node(index).link)
    var key = index &+ 1
    if key == end, object == .requestBody {
      report(.emptyList, object, holder: holder, at: index, keyword, field)
    }
    while key < end {
      // The scopes of a scheme are the only map that extensions may stand in.
      if keyword == .scopes, document.isExtensionName(at: key) {
        key = document.next(after: key &+ 1)
        continue
      }
      single(target(key &+ 1), as: field, of: object, holder: holder, keyword: keyword, key: key, context)
      key = document.next(after: key &+ 1)
    }
  }

  mutating func single(
    _ index: Int, as field: Field, of object: ObjectKind, holder: Int, keyword: Keyword, key: Int, _ context: Context
  ) {
    let kind = node(index).kind
    var fits = true
    switch field.shape {
    case .anything, .judgedElsewhere: break
    case .string: fits = kind == .string
    case .boolean: fits = kind == .boolean || (isLenient && kind == .number)
    case .number: fits = kind == .number
    case .integer: fits = kind == .number
    case .values: fits = kind == .array
    case .choice(let choices):
      // What 3.1 adds to the closed lists is no finding.
      if isLenient, node(index).kind == .string, isNewer(index) { break }
      choice(index, choices, of: object, holder: holder, keyword: keyword, key: key, field)
    case .booleanOrSchema:
      if kind == .boolean { break }
      fits = kind == .object
      if fits { child(index, .schema, field, of: object, keyword: keyword, key: key, context) }
    case .items:
      if kind == .array { report(.itemsArray, object, holder: holder, at: index, keyword, field) }
      fits = kind == .object || kind == .array || (isLenient && kind == .boolean)
      if kind == .array { tuple(index, field, of: object, key: key, context) }
      if kind == .object { child(index, .schema, field, of: object, keyword: keyword, key: key, context) }
    case .object(.items) where kind == .array: report(.itemsArray, object, holder: holder, at: index, keyword, field)
    case .object(let wanted):
      fits = kind == .object || (isLenient && wanted == .schema && kind == .boolean)
      if kind == .object { child(index, wanted, field, of: object, keyword: keyword, key: key, context) }
    }
    if !fits {
      let isElement = field.container != .one
      report(.fieldType, object, holder: holder, at: index, keyword, field, key: key, isElement: isElement)
    }
  }

  /// Walks the schemas of a list where one stands: what they refer to is used all the same.
  private mutating func tuple(
    _ index: Int, _ field: Field, of object: ObjectKind, key: Int, _ context: Context
  ) {
    let end = Int(node(index).link)
    var element = index &+ 1
    while element < end {
      let schema = target(element)
      if node(schema).kind == .object {
        child(schema, .schema, field, of: object, keyword: .items, key: key, context)
      }
      element = document.next(after: element)
    }
  }

  private func isNewer(_ index: Int) -> Bool {
    document.text(at: index, equals: "null") || document.text(at: index, equals: "mutualTLS")
  }

  private mutating func choice(
    _ index: Int, _ choices: [String], of object: ObjectKind, holder: Int, keyword: Keyword, key: Int, _ field: Field
  ) {
    switch node(index).kind {
    case .string:
      if !choices.contains(where: { document.text(at: index, equals: $0) }) {
        report(.fieldValue, object, holder: holder, at: index, keyword, field, key: key)
      }
    case .array where keyword == .type && object == .schema:
      if !isLenient { report(.typeArray, object, holder: holder, at: index, keyword, field) }
    default: report(.fieldType, object, holder: holder, at: index, keyword, field, key: key)
    }
  }

  /// Enters an object below a member, as what the member says of it.
  private mutating func child(
    _ index: Int, _ kind: ObjectKind, _ field: Field, of object: ObjectKind, keyword: Keyword, key: Int,
    _ inherited: Context
  ) {
    if annotations[index] != 0 { return repeated(index, kind, key: key, inherited) }
    var context = inherited
    context.key = Int32(key)
    context.holder = object
    let reference = field.takesReference || kind == .schema ? referenceKey(in: index) : nil
    switch kind {
    case .schema:
      context.role = Schema.Role(keyword)
      if context.role == .root { context.parent = -1 }
      schema(index, reference: reference, context)
    case .items:
      context.role = .items
      schemaLike(index, .items, context)
    case .header where isTwo:
      context.role = .header
      context.parent = -1
      schemaLike(index, .header, context)
    case .parameter: parameter(index, reference: reference, context)
    case .response: response(index, reference: reference, context)
    case .operation: operation(index, context)
    default:
      if let reference {
        recordReference(reference, holder: index, expected: kind)
      } else {
        self.object(index, kind, context)
      }
    }
  }

  // MARK: Objects

  /// Walks the members of an object along its row of the table.
  mutating func object(_ index: Int, _ kind: ObjectKind, _ context: Context) {
    var inner = context
    if kind == .requestBody { inner.usage = inputUsage(index) }
    annotations[index] = UInt32(objects.count) &+ 1
    objects.append(
      ObjectRecord(
        node: Int32(index), key: inner.key, operation: inner.operation, kind: kind, usage: inner.usage))
    switch kind {
    case .paths: paths(index, inner)
    case .responses: responses(index, inner)
    case .callback: callback(index, inner)
    case .securityRequirement: scopes(of: index)
    default: members(of: index, kind, inner)
    }
  }

  /// The names of a security requirement are the user's own; a value that is no list is judged by a rule of its own.
  private mutating func scopes(of requirement: Int) {
    let end = Int(node(requirement).link)
    var key = requirement &+ 1
    while key < end {
      let list = target(key &+ 1)
      if node(list).kind == .array {
        self.list(
          list, as: Field(.string, .array), of: .securityRequirement, holder: requirement, keyword: .scopes, Context())
      }
      key = document.next(after: key &+ 1)
    }
  }

  /// Gives what an alias of YAML stands for once more to whom lists it; it is not walked again.
  private mutating func repeated(_ index: Int, _ kind: ObjectKind, key: Int, _ context: Context) {
    let ordinal = Int(annotations[index]) &- 1
    if kind == .parameter, parameters.indices.contains(ordinal), parameters[ordinal].node == Int32(index) {
      parameters.append(parameters[ordinal])
      parameters[parameters.count &- 1].owner = context.owner
    } else if kind == .response, responses.indices.contains(ordinal), responses[ordinal].node == Int32(index) {
      responses.append(responses[ordinal])
      responses[responses.count &- 1].key = Int32(key)
      responses[responses.count &- 1].operation = context.operation
    }
  }

  @discardableResult
  mutating func members(of index: Int, _ kind: ObjectKind, ordinal: Int32 = -1, _ context: Context) -> KeywordSet {
    let end = Int(node(index).link)
    var found = KeywordSet.anything
    var count = 0
    var key = index &+ 1
    while key < end {
      let value = key &+ 1
      if let keyword = classify(key) {
        let isSchema = ordinal >= 0 && kind != .operation
        if isSchema { note(keyword, key, of: Int(ordinal)) }
        let glance = table.glance(keyword, of: kind)
        if glance.contains(.isKnown) {
          found.insert(keyword)
          if glance.contains(.isRequired) { count &+= 1 }
          // The word of a schema's type was looked at just now.
          let isType = isSchema && keyword == .type && table.allows(schemas[Int(ordinal)].type, of: kind)
          if !isType, !isFine(value, keyword, of: kind, glance), let field = table.field(keyword, of: kind) {
            walk(value, as: field, of: kind, holder: index, keyword: keyword, key: key, context)
          }
        } else if keyword.isExtension {
          found.insert(keyword)
          known(keyword, key, of: kind, holder: index, ordinal)
        } else {
          unknown(key, keyword, in: kind, holder: index)
        }
      } else {
        unknown(key, nil, in: kind, holder: index)
      }
      key = document.next(after: value)
    }
    if count < table.requiredCount(kind) { missing(index, kind, table[kind]) }
    return found
  }

  /// Whether a glance shows that nothing is to be said of a value, and nothing to be found in it.
  @inline(__always)
  private func isFine(_ value: Int, _ keyword: Keyword, of kind: ObjectKind, _ glance: ObjectTable.Glance) -> Bool {
    if glance.contains(.isAnything) { return true }
    guard node(value).kind == .string else { return false }
    if glance.contains(.isString) { return true }
    return glance.contains(.isChoice) && table.allows(document, value, keyword, of: kind)
  }

  /// Keeps what many rules ask of a schema; of two members of one name the first counts.
  @inline(__always)
  private mutating func note(_ keyword: Keyword, _ key: Int, of schema: Int) {
    switch keyword {
    case .type: schemas[schema].type = Schema.ValueType(document, target(key &+ 1))
    case .description: if schemas[schema].description < 0 { schemas[schema].description = Int32(key) }
    case .msSummary: if schemas[schema].summary < 0 { schemas[schema].summary = Int32(key) }
    default: break
    }
  }

  private mutating func missing(_ index: Int, _ kind: ObjectKind, _ row: ObjectTable.Row) {
    // A reference where none may stand is said of the reference, and so is what its target would have.
    if find(.ref, in: index) != nil { return }
    for keyword in row.required where find(keyword, in: index) == nil {
      if isLenient && keyword == .paths { continue }
      // A parameter of 3.0 in a document of 2.0 has its type in its schema.
      if keyword == .type && kind == .parameter && find(.schema, in: index) != nil { continue }
      report(.requiredField, kind, holder: index, at: index, keyword, row[keyword])
    }
  }

  /// The keyword of a key, remembered on the way.
  @inline(__always)
  mutating func classify(_ key: Int) -> Keyword? {
    let known = annotations[key]
    if known != 0 { return Keyword(rawValue: UInt8(truncatingIfNeeded: known &- 1)) }
    let node = node(key)
    guard node.isPlain else { return remember(keywords.keyword(named: document.text(of: key)), key) }
    return remember(keywords.keyword(of: node, in: document), key)
  }

  @inline(__always)
  private mutating func remember(_ keyword: Keyword?, _ key: Int) -> Keyword? {
    if let keyword { annotations[key] = UInt32(keyword.rawValue) &+ 1 }
    return keyword
  }

  /// The value of a member of an object, by its keyword.
  mutating func find(_ keyword: Keyword, in index: Int) -> Int? {
    let end = Int(node(index).link)
    var key = index &+ 1
    while key < end {
      if classify(key) == keyword { return target(key &+ 1) }
      key = document.next(after: key &+ 1)
    }
    return nil
  }
}
