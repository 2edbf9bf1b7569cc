public import Documents

extension DynamicCall {
  /// The schema of what the called operation answers; nil where it has none.
  public var response: Schema? { target?.successSchema }

  /// The names of the path strings that lead to a list, and of those that start at its elements.
  private var pathNames: (collection: String?, element: [String], schema: String?) {
    switch form {
    case .values: ("value-collection", ["value-path", "value-title"], nil)
    case .list: ("itemsPath", ["itemValuePath", "itemTitlePath"], nil)
    case .schema: (nil, [], "value-path")
    case .properties: (nil, [], "itemValuePath")
    case .tree: ("itemsPath", ["itemValuePath", "itemTitlePath", "itemFullTitlePath"], nil)
    }
  }

  /// A path string of a call that does not lead where it has to.
  public enum Departure: Sendable {
    /// The list is none: the value of the path, or of the call where it has none.
    case noArray(Value)
    /// A name is not there.
    case noProperty(Value, name: String)
  }

  /// The path strings of the call that do not lead where they have to.
  fileprivate var departures: [Departure] {
    guard let response else { return [] }
    let names = pathNames
    if let schema = names.schema { return path(schema).map { missing($0, from: response) } ?? [] }
    let collection = names.collection.flatMap { path($0) }
    switch ResponsePath(collection?.string ?? "").end(from: response) {
    case .unknown: return []
    case .missing(let name): return collection.map { [.noProperty($0, name: name)] } ?? []
    case .schema(let list):
      if let items = list.items {
        return names.element.compactMap { path($0) }.flatMap { missing($0, from: items) }
      }
      if list[.type]?.equals("array") ?? false || list.isDynamic { return [] }
      // A schema that names nothing may be a list.
      if list.isOpaque || (list[.type] == nil && list.has(.allOf)) { return [] }
      return [.noArray(collection ?? value)]
    }
  }

  private func missing(_ path: Value, from schema: Schema) -> [Departure] {
    guard let text = path.string, case .missing(let name) = ResponsePath(text).end(from: schema) else { return [] }
    return [.noProperty(path, name: name)]
  }
}

extension Definition {
  /// The dynamic calls with the path strings that do not lead where they have to.
  public var dynamicDepartures: [(call: DynamicCall, departure: DynamicCall.Departure)] {
    let calls = dynamicCalls
    let departures = departureRecords.value {
      calls.indices.flatMap { place in calls[place].departures.map { (call: place, departure: $0) } }
    }
    return departures.map { (call: calls[$0.call], departure: $0.departure) }
  }
}
