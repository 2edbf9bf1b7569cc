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
    let urls = notificationURLs.value { NotificationURLs(self) }
    guard !urls.isEmpty else { return [] }
    let records = chainRecords.value {
      var search = ChainSearch(self, urls)
      for operation in operations {
        for body in operation.bodies { search.run(body) }
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
    /// Nil where nothing counts any more, as what holds it need not be given.
    let whole: Int?
  }

  private(set) var chains: [Int: NotificationChainRecord] = [:]
  private let definition: Definition
  private let urls: NotificationURLs
  private var seen: Set<State> = []
  private var pending: [State] = []
  /// In how many states a schema was met as a part of something that has to be given.
  private var counts: [Int: Int] = [:]
  private var demands: [Int: Demands] = [:]
  /// Very many may be made of one schema; those that come later say nothing of it.
  private static let mostStates = 16

  init(_ definition: Definition, _ urls: NotificationURLs) {
    self.definition = definition
    self.urls = urls
  }

  mutating func run(_ body: Operation.Body) {
    add(body.schema, isRequired: body.isRequired, isInternal: body.isInternal)
    while let state = pending.popLast() { visit(state) }
  }

  private func leadsToURL(_ schema: Schema) -> Bool { schema.resolved.map { urls.count(at: $0) > 0 } ?? false }

  private mutating func add(_ schema: Schema, isRequired: Bool, isInternal: Bool, whole: Int? = nil) {
    guard leadsToURL(schema), let end = schema.resolved else { return }
    let hidden = isInternal || schema[.msVisibility].isInternalVisibility || end[.msVisibility].isInternalVisibility
    let state = State(
      ordinal: end.ordinal, isRequired: isRequired, isInternal: hidden,
      whole: isRequired ? whole ?? end.ordinal : nil)
    if isRequired {
      guard !seen.contains(state), counts[end.ordinal, default: 0] < Self.mostStates else { return }
      counts[end.ordinal, default: 0] += 1
    }
    if seen.insert(state).inserted { pending.append(state) }
  }

  private mutating func visit(_ state: State) {
    let schema = Schema(definition: definition, ordinal: state.ordinal)
    if schema.takesNotificationURL {
      var chain = chains[state.ordinal] ?? NotificationChainRecord(property: state.ordinal)
      if !state.isRequired { chain.isOptional = true }
      if !state.isInternal { chain.isVisible = true }
      chains[state.ordinal] = chain
    }
    for (key, property) in schema.properties where leadsToURL(property) {
      let isRequired = isRequired(key.string, in: schema, of: state.whole)
      add(property, isRequired: isRequired, isInternal: state.isInternal)
    }
    for part in schema.allOf {
      add(part, isRequired: state.isRequired, isInternal: state.isInternal, whole: state.whole)
    }
    if let items = schema.items { add(items, isRequired: state.isRequired, isInternal: state.isInternal) }
  }

  /// Whether a schema requires a property, or the whole that it is a part of does.
  private mutating func isRequired(_ name: String, in schema: Schema, of whole: Int?) -> Bool {
    guard let whole else { return false }
    if schema.requires(name) { return true }
    let known = demands[whole] ?? Demands(Schema(definition: schema.definition, ordinal: whole))
    demands[whole] = known
    return known.contains(name)
  }
}

/// What a schema requires with all that it is made of.
private struct Demands {
  private var names: Set<String> = []
  /// Whether it, or what it is made of, is too much to be looked through; then it may require anything.
  private var isOpen = false
  private static let mostParts = 32
  private static let mostNames = 256

  init(_ whole: Schema) {
    var parts: Set<Int> = []
    var pending = [whole]
    while let next = pending.popLast() {
      guard parts.insert(next.ordinal).inserted else { continue }
      let required = next[.required]?.elements.prefix(Self.mostNames + 1).compactMap(\.string) ?? []
      names.formUnion(required)
      pending += next.parts(.allOf, first: Self.mostParts + 1).compactMap(\.resolved)
      isOpen = parts.count &+ pending.count > Self.mostParts || names.count > Self.mostNames
      if isOpen { return }
    }
  }

  func contains(_ name: String) -> Bool { isOpen || names.contains(name) }
}
