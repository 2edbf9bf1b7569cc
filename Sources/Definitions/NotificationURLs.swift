import Documents

/// Which schemas lead to a property that takes the URL of a webhook, through properties, elements, parts and references.
struct NotificationURLs: Sendable {
  /// How many such properties a tree leads to, told apart up to the second.
  private enum Found: Sendable, Equatable {
    case one(Int32)
    case many

    func joined(_ other: Found) -> Found { self == other ? self : .many }
  }

  /// What the trees lead to, by their roots.
  private var found: [Int32: Found] = [:]

  /// Whether no schema is such a property.
  var isEmpty: Bool { found.isEmpty }

  init(_ definition: Definition) {
    let records = definition.schemaRecords
    for ordinal in records.indices where records[ordinal].keywords.contains(.msNotificationURL) {
      let record = records[ordinal]
      let schema = Schema(definition: definition, ordinal: ordinal)
      if schema.role != .parameter, schema[.msNotificationURL]?.boolean == true {
        found[record.root] = found[record.root]?.joined(.one(Int32(ordinal))) ?? .one(Int32(ordinal))
      }
    }
    guard !found.isEmpty else { return }
    let referrers = definition.schemaGraph.value { SchemaGraph(definition) }.referrers
    var pending = Array(found.keys)
    while let root = pending.popLast() {
      guard let known = found[root] else { continue }
      for referrer in referrers.targets(from: root) {
        let joined = found[referrer]?.joined(known) ?? known
        guard joined != found[referrer] else { continue }
        found[referrer] = joined
        pending.append(referrer)
      }
    }
  }

  /// How many such properties a schema leads to: 0, 1, or 2 for any more.
  func count(at schema: Schema) -> Int {
    switch found[schema.record.root] {
    case nil: 0
    case .one: 1
    case .many: 2
    }
  }
}

extension Definition {
  /// Whether a property of its schemas takes the URL of a webhook.
  public var hasNotificationURLs: Bool { !notificationURLs.value { NotificationURLs(self) }.isEmpty }
}
