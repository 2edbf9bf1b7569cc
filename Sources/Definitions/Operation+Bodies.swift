public import Documents

extension Operation {
  /// What an operation takes in its request body.
  public struct Body: Sendable {
    /// The body parameter of 2.0, or the request body of 3.0.
    public let value: Value
    /// The schema of what is sent, one for each media type in 3.0.
    public let schema: Schema
    /// Whether it has to be sent.
    public let isRequired: Bool
    /// Whether users of the designer do not see it.
    public let isInternal: Bool
  }

  /// The request bodies: of the body parameter in 2.0, one for each media type in 3.0.
  public var bodies: [Body] {
    if definition.isTwo {
      guard takes(.body) else { return [] }
      return effectiveParameters.compactMap { parameter in
        guard parameter.location == .body, let schema = parameter.schema else { return nil }
        return Body(
          value: parameter.value, schema: schema, isRequired: parameter.isRequired, isInternal: parameter.isInternal)
      }
    }
    guard let body = requestBody, let content = definition[body, .content] else { return [] }
    let isRequired = definition[body, .required]?.boolean ?? false
    let isInternal = definition[body, .msVisibility].isInternalVisibility
    // Nobody writes so many by hand, and very many operations may take one body by reference.
    return content.members.prefix(64).compactMap { mediaType in
      definition[mediaType.value, .schema].flatMap(definition.schema(at:)).map {
        Body(value: body, schema: $0, isRequired: isRequired, isInternal: isInternal)
      }
    }
  }

  /// The `requestBody` of 3.0, its reference followed.
  public var requestBody: Value? {
    guard let body = self[.requestBody], body.isObject else { return nil }
    guard let reference = body["$ref"] else { return body }
    guard let text = reference.string, text.hasPrefix("#"), let pointer = Pointer(fragment: String(text.dropFirst())),
      let target = definition.document.value(at: pointer), target.isObject
    else { return nil }
    return target
  }

  /// Whether it stands in a callback, so that nobody calls it from the designer.
  public var isCallback: Bool { pathItem.isCallback }
}
