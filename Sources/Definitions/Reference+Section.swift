public import Documents

extension ObjectKind {
  /// The section of a document of a version that holds what references to this kind lead to.
  func section(_ version: Definition.Version) -> StaticString {
    if version == .two {
      return switch self {
      case .parameter: "#/parameters/"
      case .response: "#/responses/"
      default: "#/definitions/"
      }
    }
    return switch self {
    case .parameter: "#/components/parameters/"
    case .response: "#/components/responses/"
    case .example: "#/components/examples/"
    case .requestBody: "#/components/requestBodies/"
    case .header: "#/components/headers/"
    case .securityScheme: "#/components/securitySchemes/"
    case .link: "#/components/links/"
    case .callback: "#/components/callbacks/"
    default: "#/components/schemas/"
    }
  }
}

extension Reference {
  /// What a reference in this place begins with, as in `#/definitions/`.
  public var prefix: String { expected.section(definition.version).description }

  /// The object that holds what references in this place lead to.
  public var section: Value? {
    let steps = prefix.dropFirst(2).split(separator: "/").map(String.init)
    return steps.reduce(definition.root as Value?) { $0?[$1] }
  }
}
