import Documents

extension Schema {
  /// Whether the properties that it has are named somewhere: with neither `properties` nor `allOf` they may be any.
  public var mayBeComplete: Bool { has(.properties) || has(.allOf) || role == .allOf }
}

/// The properties of a schema and of all that it is composed with: the parts of its `allOf`, and for a part of one the
/// other parts and the whole.
public struct ComposedProperties {
  /// Whether all of them are known.
  public private(set) var isComplete = true
  private var schemas: [Schema] = []
  private var seen: Set<Int> = []
  private static let most = 256

  /// Gathers what a schema is composed with.
  public init(around schema: Schema) {
    var top = schema
    while [.allOf, .oneOf, .anyOf].contains(top.role), let parent = top.parent { top = parent }
    var pending = [top]
    while let next = pending.popLast() {
      guard let found = next.resolved, !found.isDynamic, schemas.count < Self.most else {
        isComplete = false
        return
      }
      guard seen.insert(found.ordinal).inserted else { continue }
      schemas.append(found)
      for keyword in [Keyword.allOf, .oneOf, .anyOf] { pending += found.parts(keyword) }
    }
  }

  /// Whether one of them has a name.
  public func contains(_ name: String) -> Bool {
    schemas.contains { $0.has(.properties) && $0.property(name) != nil }
  }

  /// Whether a schema, with all that it is composed of by `allOf`, requires a name; nil where that is not known.
  public static func demands(_ name: String, of schema: Schema) -> Bool? {
    var pending = [schema]
    var seen: Set<Int> = []
    while let next = pending.popLast() {
      guard let found = next.resolved, seen.count < most else { return nil }
      guard seen.insert(found.ordinal).inserted else { continue }
      if found.requires(name) { return true }
      // Which of several branches applies is not known.
      if found.has(.oneOf) || found.has(.anyOf), found.ordinal != schema.ordinal { return nil }
      pending += found.parts(.allOf)
    }
    return false
  }
}
