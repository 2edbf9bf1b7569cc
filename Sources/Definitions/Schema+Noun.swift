import Documents

extension Schema {
  /// The schema as a message names it: by its property, definition or place.
  public var noun: String {
    switch role {
    case .property: "property '\(key?.string ?? "")'"
    case .items: "the element schema"
    case .additionalProperties: "the schema of additional properties"
    case .allOf, .oneOf, .anyOf, .not: "a part of the schema"
    case .parameter: "parameter '\(self[.name]?.string ?? "")'"
    case .header: "header '\(key?.string ?? "")'"
    case .root: key.map { $0 == "schema" ? "the schema" : "schema '\($0.string)'" } ?? "the schema"
    }
  }
}
