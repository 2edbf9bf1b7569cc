import Documents

extension Definition {
  /// The properties, or elements of lists, that close a circle of necessary ones, so that no finite value fits: one for
  /// each circle.
  public var circularProperties: [Schema] {
    let edges = necessityEdges
    guard edges.contains(where: { schemaRecords[Int($0.to)].isHeld }) else { return [] }
    var found: [Schema] = []
    for circle in Graph.ofCircles(count: schemaRecords.count, edges: edges).circles {
      let members = Set(circle)
      let held = circle.filter { schemaRecords[Int($0)].isHeld && members.contains(schemaRecords[Int($0)].parent) }
      let closing = held.last { schemaRecords[Int($0)].role == .property } ?? held.last
      if let closing { found.append(Schema(definition: self, ordinal: Int(closing))) }
    }
    return found
  }

  /// From each schema to those of which each of its values holds a value.
  private var necessityEdges: [(from: Int32, to: Int32)] {
    var edges: [(from: Int32, to: Int32)] = []
    let records = schemaRecords
    for position in records.indices {
      let keywords = records[position].keywords
      if keywords.isDisjoint(with: .composing) { continue }
      let schema = Schema(definition: self, ordinal: position)
      if !keywords.isDisjoint(with: .nulling), schema.isNullable { continue }
      let from = Int32(position)
      if records[position].reference >= 0 {
        let target = records[position].target
        if target >= 0, records[Int(target)].leadsOn { edges.append((from, target)) }
        continue
      }
      if !records[position].leadsOn { continue }
      addParts(of: schema, to: &edges)
      if schema.has(.properties), schema.has(.required) || schema.role == .allOf { addRequired(of: schema, to: &edges) }
      if schema.has(.items), (schema[.minItems]?.number?.integer ?? 0) > 0, let items = schema.items {
        edges.append((from, Int32(items.ordinal)))
      }
    }
    return edges
  }

  private func addParts(of schema: Schema, to edges: inout [(from: Int32, to: Int32)]) {
    for keyword in [Keyword.allOf, .oneOf, .anyOf] where schema.has(keyword) {
      let parts = schema.parts(keyword)
      // One of several branches may end the circle.
      guard keyword == .allOf || parts.count == 1 else { continue }
      for part in parts { edges.append((Int32(schema.ordinal), Int32(part.ordinal))) }
    }
  }

  private func addRequired(of schema: Schema, to edges: inout [(from: Int32, to: Int32)]) {
    let leading = composingProperties(of: schema)
    if leading.isEmpty { return }
    if schema.role != .allOf, leading.count <= 16, let names = schema[.required] {
      for (key, property) in leading where names.lists(key) { edges.append((Int32(schema.ordinal), property)) }
      return
    }
    var required: Set<String> = []
    var holder: Schema? = schema
    while let current = holder {
      if current.has(.required), let names = current[.required] {
        for name in names.elements { if let name = name.string { required.insert(name) } }
      }
      holder = current.role == .allOf ? current.parent : nil
    }
    if required.isEmpty { return }
    for (key, property) in leading where required.contains(document.text(of: key)) {
      edges.append((Int32(schema.ordinal), property))
    }
  }

  /// The properties of a schema that can lead on, with their names' places: one of a plain type ends every way.
  private func composingProperties(of schema: Schema) -> [(key: Int, ordinal: Int32)] {
    guard let properties = schema[.properties], properties.isObject else { return [] }
    var found: [(key: Int, ordinal: Int32)] = []
    for member in properties.members {
      guard let ordinal = schemaOrdinal(of: Int32(member.value.index)), schemaRecords[Int(ordinal)].leadsOn else {
        continue
      }
      found.append((member.keyIndex, ordinal))
    }
    return found
  }
}

extension SchemaRecord {
  /// Whether its values stand within those of its parent, not in their place.
  fileprivate var isHeld: Bool { role == .property || role == .items }

  /// Whether it may need another schema: one of a plain type ends every way.
  fileprivate var leadsOn: Bool {
    if keywords.isDisjoint(with: .composing) { return false }
    // Without a name that is needed, properties lead nowhere; a part of another schema may get its names there.
    return role == .allOf || !keywords.isDisjoint(with: .leading)
  }
}

extension KeywordSet {
  /// The keywords by which a value may need another one.
  fileprivate static let leading: KeywordSet = [.ref, .allOf, .oneOf, .anyOf, .required, .minItems]
  /// The keywords that may allow null.
  fileprivate static let nulling: KeywordSet = [.nullable, .xNullable]
}

extension Value {
  /// Whether one of its elements is the name of a member.
  fileprivate func lists(_ key: Int) -> Bool {
    elements.contains { $0.isString && document.isSameText($0.index, in: document, key) }
  }
}
