import Documents

extension Schema {
  /// Whether the properties that it has are named somewhere: with neither `properties` nor `allOf` they may be any.
  public var mayBeComplete: Bool { has(.properties) || has(.allOf) || role == .allOf }

  /// The schema that it is written as a part of, or itself.
  fileprivate var whole: Schema {
    var whole = self
    while [.allOf, .oneOf, .anyOf].contains(whole.role), let parent = whole.parent { whole = parent }
    return whole
  }

  /// The schemas that have a reference to it in an `allOf` as parts of which they are written, by their places.
  fileprivate var composers: [Int] {
    definition.composers.value {
      var composers: [Int: [Int]] = [:]
      for part in definition.schemas where part.role == .allOf && part.reference != nil {
        guard let base = part.resolved else { continue }
        let whole = part.whole.ordinal
        // One may refer to it very many times.
        if composers[base.ordinal]?.last != whole { composers[base.ordinal, default: []].append(whole) }
      }
      return composers
    }[ordinal] ?? []
  }
}

/// The properties of a schema and of all that it is composed with: the parts of its `allOf`, and for a part of one the
/// other parts and the whole, written within it or referring to it.
public struct ComposedProperties {
  /// Whether all of them are known.
  public private(set) var isComplete = true
  private var schemas: [Schema] = []
  private var seen: Set<Int> = []
  private static let most = 256

  /// Gathers what a schema is composed with.
  public init(around schema: Schema) {
    var pending = [schema.whole]
    var known: Set = [pending[0].ordinal]
    var next = 0
    while next < pending.count {
      for ordinal in pending[next].composers {
        guard known.insert(ordinal).inserted else { continue }
        pending.append(Schema(definition: schema.definition, ordinal: ordinal))
        if pending.count > Self.most {
          isComplete = false
          return
        }
      }
      next += 1
    }
    while let next = pending.popLast() {
      guard let found = next.resolved, !found.isDynamic, schemas.count < Self.most else {
        isComplete = false
        return
      }
      guard seen.insert(found.ordinal).inserted else { continue }
      // Properties that are no object are a finding of their own, and name nothing.
      if let properties = found[.properties], !properties.isObject {
        isComplete = false
        return
      }
      schemas.append(found)
      for keyword in [Keyword.allOf, .oneOf, .anyOf] { pending += found.parts(keyword, first: Self.most + 1) }
      if pending.count > Self.most {
        isComplete = false
        return
      }
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
      pending += found.parts(.allOf, first: most + 1)
    }
    return false
  }
}
