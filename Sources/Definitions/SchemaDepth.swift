import Documents

/// How deep schemas are, references followed; one that leads back to itself adds nothing.
public struct SchemaDepth: Sendable {
  private var known: [Int: Int] = [:]
  private var stack: Set<Int> = []
  private let limit: Int

  /// A measure that stops where a schema is deeper than the limit.
  public init(limit: Int) {
    self.limit = limit
  }

  /// The depth of a schema; nil where it is beyond the limit.
  public mutating func depth(of schema: Schema) -> Int? {
    stack.removeAll(keepingCapacity: true)
    return depth(of: schema, allowed: limit)
  }

  private mutating func depth(of start: Schema, allowed: Int) -> Int? {
    guard let schema = start.resolved else { return 1 }
    if let known = known[schema.ordinal] { return known <= allowed ? known : nil }
    guard allowed > 0 else { return nil }
    guard stack.insert(schema.ordinal).inserted else { return 0 }
    var deepest = 0
    for child in schema.children {
      guard let depth = depth(of: child, allowed: allowed &- 1) else { return nil }
      deepest = max(deepest, depth)
    }
    stack.remove(schema.ordinal)
    known[schema.ordinal] = deepest &+ 1
    return deepest &+ 1
  }
}

extension Schema {
  /// The schemas directly below: properties, elements, additional properties and parts.
  public var children: [Schema] {
    if keywords.isDisjoint(with: [.properties, .items, .additionalProperties, .allOf, .oneOf, .anyOf]) { return [] }
    var children = properties.map(\.schema)
    if let items { children.append(items) }
    if let additionalProperties { children.append(additionalProperties) }
    for keyword in [Keyword.allOf, .oneOf, .anyOf] where has(keyword) {
      children += self[keyword]?.elements.compactMap(definition.schema(at:)) ?? []
    }
    return children
  }
}
