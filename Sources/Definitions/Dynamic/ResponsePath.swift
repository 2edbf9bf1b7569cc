import Documents

/// Follows a path string through the schemas of a response.
public struct ResponsePath: Sendable {
  /// Where a path ends.
  public enum End: Sendable {
    /// At a schema, references followed.
    case schema(Schema)
    /// Where the text does not tell what there is.
    case unknown
    /// At a name that is not there.
    case missing(String)
  }

  /// The steps of the path.
  public let steps: [String]

  /// Reads a path string: a JSON Pointer without the leading slash.
  public init(_ text: String) {
    let slash = UInt8(ascii: "/")
    let rest = text.utf8.first == slash ? text.utf8.dropFirst() : text.utf8[...]
    var steps: [String] = []
    if !rest.isEmpty {
      for bytes in rest.split(separator: slash, omittingEmptySubsequences: false) {
        let step = Substring(bytes)
        let isEscaped = bytes.contains(UInt8(ascii: "~"))
        steps.append(isEscaped ? String(step.replacing("~1", with: "/").replacing("~0", with: "~")) : String(step))
      }
    }
    self.steps = steps
  }

  /// Where it leads from a schema.
  public func end(from start: Schema) -> End {
    var current = start
    for step in steps {
      var allowance = 256
      switch Self.find(step, in: current, &allowance) {
      case .schema(let next): current = next
      case .unknown: return .unknown
      case .missing: return .missing(step)
      }
    }
    guard let end = current.resolved else { return .unknown }
    return .schema(end)
  }

  private static func find(_ name: String, in start: Schema, _ allowance: inout Int) -> End {
    allowance &-= 1
    guard allowance > 0, let schema = start.resolved, !schema.isOpaque else { return .unknown }
    if let property = schema.property(name) { return .schema(property) }
    var isKnown = true
    for part in schema.allOf {
      switch find(name, in: part, &allowance) {
      case .schema(let found): return .schema(found)
      case .unknown: isKnown = false
      case .missing: break
      }
    }
    if let further = schema.additionalProperties { return .schema(further) }
    if !isKnown || schema[.additionalProperties]?.boolean == true { return .unknown }
    return .missing(name)
  }
}

extension Schema {
  /// Whether the text does not tell what its values hold.
  public var isOpaque: Bool {
    isDynamic || !(has(.properties) || has(.items) || has(.allOf) || additionalProperties != nil)
      || has(.oneOf) || has(.anyOf)
  }
}
