import Documents

extension Definition {
  /// The properties, or elements of lists, that close a circle of necessary ones, so that no finite value fits: one for
  /// each circle.
  public var circularProperties: [Schema] {
    let edges = necessityEdges
    guard edges.contains(where: { schemaRecords[Int($0.to)].isHeld }) else { return [] }
    var found: [Schema] = []
    for circle in Graph(count: schemaRecords.count, edges: edges).circles {
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
    for (position, record) in schemaRecords.enumerated() {
      if record.keywords.isDisjoint(with: .composing) { continue }
      let schema = Schema(definition: self, ordinal: position)
      if schema.isNullable { continue }
      let from = Int32(position)
      if record.reference >= 0 {
        if let target = schemaOrdinal(of: referenceRecords[Int(record.reference)].target) {
          edges.append((from, target))
        }
        continue
      }
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
      guard let ordinal = schemaOrdinal(of: Int32(member.value.index)),
        !schemaRecords[Int(ordinal)].keywords.isDisjoint(with: .composing)
      else { continue }
      found.append((member.keyIndex, ordinal))
    }
    return found
  }
}

extension SchemaRecord {
  /// Whether its values stand within those of its parent, not in their place.
  fileprivate var isHeld: Bool { role == .property || role == .items }
}
