public import Documents

/// Which of the things that a definition declares for all are used by somebody.
public struct ComponentUsage {
  /// The unused ones of one section.
  public struct Section: Sendable {
    /// The object that holds them.
    public let holder: Value
    /// The unused ones.
    public let members: [Member]
  }

  /// The unused ones, section by section.
  public let unused: [Section]

  /// Follows the references of a definition from its paths, its discriminators and its security requirements.
  public init(_ definition: Definition) {
    var holders: [(keyword: Keyword, value: Value)] = []
    let sections: [Keyword] =
      definition.isTwo
      ? [.definitions, .parameters, .responses, .securityDefinitions]
      : [
        .schemas, .responses, .parameters, .examples, .requestBodies, .headers, .securitySchemes, .links, .callbacks,
      ]
    let parent = definition.isTwo ? definition.root : definition[.components] ?? definition.root
    for keyword in sections {
      if let value = definition[parent, keyword], value.isObject { holders.append((keyword, value)) }
    }
    var reach = ComponentReach(definition, sections: holders)
    reach.spread()
    unused = holders.indices.map { Section(holder: holders[$0].value, members: reach.unreached(in: $0)) }
  }
}

/// The walk from what is used to what that uses.
private struct ComponentReach {
  let definition: Definition
  private let sections: [(keyword: Keyword, value: Value)]
  /// The components in the order of the tape.
  private var members: [Member] = []
  private var starts: [Int] = []
  private var sectionOf: [Int] = []
  private var edges: [(from: Int32, to: Int32)] = []
  private var isReached: [Bool] = []
  private var pending: [Int] = []
  private var schemasByName: [String: Int] = [:]

  init(_ definition: Definition, sections: [(keyword: Keyword, value: Value)]) {
    self.definition = definition
    self.sections = sections
    let ordered = sections.indices.sorted { sections[$0].value.index < sections[$1].value.index }
    for section in ordered {
      for member in sections[section].value.members {
        members.append(member)
        starts.append(member.keyIndex)
        sectionOf.append(section)
      }
    }
    isReached = Array(repeating: false, count: members.count)
    collectReferences()
    collectDiscriminators()
    collectSecurity()
  }

  /// The component that a node stands in.
  private func component(of node: Int) -> Int? {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low &+ high) / 2
      if starts[middle] <= node { low = middle &+ 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let end = definition.document.next(after: starts[low &- 1] &+ 1)
    return node < end ? low &- 1 : nil
  }

  private mutating func use(_ target: Int?, from node: Int) {
    guard let target else { return }
    guard let source = component(of: node) else { return reach(target) }
    edges.append((Int32(source), Int32(target)))
  }

  private mutating func reach(_ component: Int) {
    guard !isReached[component] else { return }
    isReached[component] = true
    pending.append(component)
  }

  private mutating func collectReferences() {
    if members.isEmpty { return }
    for record in definition.referenceRecords where record.target >= 0 {
      use(component(of: Int(record.target)), from: Int(record.holder))
    }
  }

  /// What is made of a schema with a discriminator is used wherever that is, and so is what its mapping names.
  private mutating func collectDiscriminators() {
    var bases: Set<Int> = []
    definition.eachSchema(having: [.discriminator]) { schema in
      if let base = component(of: schema.value.index) { bases.insert(base) }
      guard let discriminator = schema[.discriminator], let mapping = definition[discriminator, .mapping] else {
        return
      }
      if schemasByName.isEmpty { nameSchemas() }
      for member in mapping.members {
        guard let text = member.value.string else { continue }
        let name = text.split(separator: "/").last.map(String.init) ?? text
        use(schemasByName[name], from: discriminator.index)
      }
    }
    if bases.isEmpty { return }
    var derivations: [(from: Int32, to: Int32)] = []
    for schema in definition.schemas where schema.role == .allOf {
      guard let reference = schema.reference, let target = reference.target, let base = component(of: target.index),
        let own = component(of: schema.value.index)
      else { continue }
      derivations.append((Int32(base), Int32(own)))
    }
    let derived = Graph(count: members.count, edges: derivations)
    // What is made of something that is made of it has the discriminator, too.
    var open = Array(bases)
    while let base = open.popLast() {
      for own in derived.targets(from: Int32(base)) {
        edges.append((Int32(base), own))
        if bases.insert(Int(own)).inserted { open.append(Int(own)) }
      }
    }
  }

  private mutating func nameSchemas() {
    for position in members.indices where [.schemas, .definitions].contains(sections[sectionOf[position]].keyword) {
      schemasByName[members[position].key.string] = position
    }
  }

  private mutating func collectSecurity() {
    var schemes: [String: Int] = [:]
    for position in members.indices
    where [.securitySchemes, .securityDefinitions].contains(sections[sectionOf[position]].keyword) {
      schemes[members[position].key.string] = position
    }
    if schemes.isEmpty { return }
    for record in definition.objectRecords where record.kind == .securityRequirement {
      for member in Value(document: definition.document, at: Int(record.node)).members {
        if let scheme = schemes[member.key.string] { reach(scheme) }
      }
    }
  }

  mutating func spread() {
    let graph = Graph(count: members.count, edges: edges)
    while let component = pending.popLast() {
      for target in graph.targets(from: Int32(component)) { reach(Int(target)) }
    }
  }

  func unreached(in section: Int) -> [Member] {
    members.indices.filter { sectionOf[$0] == section && !isReached[$0] }.map { members[$0] }
  }
}
