import Documents

extension Definition {
  /// How the body of an operation leads to the properties that take the URL of a webhook.
  public struct NotificationChain: Sendable {
    /// The property.
    public let property: Schema
    /// Whether some way to it has a link that need not be given.
    public let isOptional: Bool
    /// Whether some way to it is visible from end to end.
    public let isVisible: Bool
  }

  /// The properties that take the URL of a webhook and are reached from the body of an operation.
  public var notificationChains: [NotificationChain] {
    guard !notificationURLs.value({ NotificationURLs(self) }).isEmpty else { return [] }
    let records = chainRecords.value {
      var search = ChainSearch()
      for operation in operations {
        for body in operation.bodies { search.run(body, self) }
      }
      return search.chains.sorted { $0.key < $1.key }.map(\.value)
    }
    return records.map { record in
      NotificationChain(
        property: Schema(definition: self, ordinal: record.property), isOptional: record.isOptional,
        isVisible: record.isVisible)
    }
  }
}

/// What a definition keeps of the ways to a property.
struct NotificationChainRecord: Sendable {
  /// The place of the property among the schemas.
  let property: Int
  fileprivate(set) var isOptional = false
  fileprivate(set) var isVisible = false

  fileprivate init(property: Int) { self.property = property }
}

/// Walks from bodies to the properties that take a URL; each schema once for each state of the way to it.
private struct ChainSearch {
  private struct State: Hashable {
    let ordinal: Int
    let isRequired: Bool
    let isInternal: Bool
    /// The outermost schema that this one is a part of as a whole: what it requires counts for its properties, too.
    let whole: Int
  }

  var chains: [Int: NotificationChainRecord] = [:]
  private var seen: Set<State> = []
  private var pending: [State] = []

  init() {}

  mutating func run(_ body: Operation.Body, _ definition: Definition) {
    add(body.schema, isRequired: body.isRequired, isInternal: body.isInternal)
    while let state = pending.popLast() { visit(state, definition) }
  }

  private mutating func add(
    _ schema: Schema, isRequired: @autoclosure () -> Bool, isInternal: Bool, whole: Int? = nil
  ) {
    guard let end = schema.resolved else { return }
    let urls = end.definition.notificationURLs.value { NotificationURLs(end.definition) }
    guard urls.count(at: end) > 0 else { return }
    let hidden = isInternal || schema[.msVisibility].isInternalVisibility || end[.msVisibility].isInternalVisibility
    let state = State(
      ordinal: end.ordinal, isRequired: isRequired(), isInternal: hidden, whole: whole ?? end.ordinal)
    if seen.insert(state).inserted { pending.append(state) }
  }

  private mutating func visit(_ state: State, _ definition: Definition) {
    let schema = Schema(definition: definition, ordinal: state.ordinal)
    if schema.takesNotificationURL {
      var chain = chains[state.ordinal] ?? NotificationChainRecord(property: state.ordinal)
      if !state.isRequired { chain.isOptional = true }
      if !state.isInternal { chain.isVisible = true }
      chains[state.ordinal] = chain
    }
    let whole = Schema(definition: definition, ordinal: state.whole)
    for (key, property) in schema.properties {
      add(
        property, isRequired: state.isRequired && (schema.requires(key.string) || whole.requiresInParts(key.string)),
        isInternal: state.isInternal)
    }
    for part in schema.allOf {
      add(part, isRequired: state.isRequired, isInternal: state.isInternal, whole: state.whole)
    }
    if let items = schema.items { add(items, isRequired: state.isRequired, isInternal: state.isInternal) }
  }
}
