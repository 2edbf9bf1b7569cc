extension TableTests.Row {
  static let all: [Self] = two + three

  private static func row(
    _ name: String, isTwo: Bool, required: Set<String> = [], free: Set<String> = [], _ members: [(String, String)],
    place: @escaping @Sendable (String) -> String
  ) -> Self {
    Self(name: name, isTwo: isTwo, members: members, required: required, free: free, place: place)
  }

  private static let validation: [(String, String)] = [
    ("format", #""a""#), ("default", "1"), ("enum", "[1]"), ("maximum", "1.5"), ("minimum", "1"),
    ("exclusiveMaximum", "true"), ("exclusiveMinimum", "false"), ("maxLength", "1"), ("minLength", "1"),
    ("maxItems", "1"), ("minItems", "1"), ("pattern", #""a""#), ("uniqueItems", "true"), ("multipleOf", "0.5"),
  ]
  private static let schema: [(String, String)] =
    validation + [
      ("title", #""a""#), ("description", #""a""#), ("example", "1"), ("required", #"["a"]"#), ("maxProperties", "1"),
      ("minProperties", "1"), ("items", "{}"), ("allOf", "[{}]"), ("properties", #"{"a": {}}"#),
      ("additionalProperties", "{}"), ("readOnly", "true"), ("xml", "{}"), ("type", #""object""#),
      ("externalDocs", #"{"url": "a"}"#),
    ]
  private static let anything: Set<String> = ["default", "example"]

  private static let two: [Self] = [
    row(
      "info", isTwo: true, required: ["title", "version"],
      [
        ("title", #""a""#), ("version", #""1""#), ("description", #""a""#), ("termsOfService", #""a""#),
        ("contact", "{}"), ("license", #"{"name": "a"}"#),
      ]
    ) { #""x-a": 1, "info": "# + $0 },
    row("contact", isTwo: true, [("name", #""a""#), ("url", #""a""#), ("email", #""a""#)]) {
      #""info": {"title": "A", "version": "1", "contact": \#($0)}"#
    },
    row("license", isTwo: true, required: ["name"], [("name", #""a""#), ("url", #""a""#)]) {
      #""info": {"title": "A", "version": "1", "license": \#($0)}"#
    },
    row("external docs", isTwo: true, required: ["url"], [("url", #""a""#), ("description", #""a""#)]) {
      #""externalDocs": "# + $0
    },
    row(
      "tag", isTwo: true, required: ["name"],
      [("name", #""a""#), ("description", #""a""#), ("externalDocs", #"{"url": "a"}"#)]
    ) { #""tags": [\#($0)]"# },
    row(
      "path item", isTwo: true,
      [
        ("get", "{}"), ("put", "{}"), ("post", "{}"), ("delete", "{}"), ("options", "{}"), ("head", "{}"),
        ("patch", "{}"), ("parameters", "[]"),
      ]
    ) { #""paths": {"/a": \#($0)}"# },
    row(
      "operation", isTwo: true,
      [
        ("tags", #"["a"]"#), ("summary", #""a""#), ("description", #""a""#), ("externalDocs", #"{"url": "a"}"#),
        ("operationId", #""a""#), ("consumes", #"["a"]"#), ("produces", #"["a"]"#), ("parameters", "[]"),
        ("responses", #"{"200": {"description": "a"}}"#), ("schemes", #"["https"]"#), ("deprecated", "true"),
        ("security", "[{}]"),
      ]
    ) { #""paths": {"/a": {"get": \#($0)}}"# },
    row(
      "response", isTwo: true, required: ["description"],
      [("description", #""a""#), ("schema", "{}"), ("headers", #"{"a": {"type": "string"}}"#), ("examples", "{}")]
    ) { #""responses": {"A": \#($0)}"# },
    row(
      "body parameter", isTwo: true, required: ["in", "name"], free: ["in"],
      [
        ("in", #""body""#), ("name", #""a""#), ("description", #""a""#), ("required", "true"), ("schema", "{}"),
      ]
    ) { #""parameters": {"A": \#($0)}"# },
    row(
      "parameter", isTwo: true, required: ["in", "name", "type"], free: ["in", "default"],
      validation + [
        ("in", #""query""#), ("name", #""a""#), ("description", #""a""#), ("required", "true"),
        ("type", #""array""#), ("items", #"{"type": "string"}"#), ("collectionFormat", #""csv""#),
        ("allowEmptyValue", "true"),
      ]
    ) { #""parameters": {"A": \#($0)}"# },
    row(
      "items", isTwo: true, required: ["type"], free: ["default"],
      validation + [("type", #""array""#), ("items", #"{"type": "string"}"#), ("collectionFormat", #""csv""#)]
    ) { #""parameters": {"A": {"in": "query", "name": "a", "type": "array", "items": \#($0)}}"# },
    row(
      "header", isTwo: true, required: ["type"], free: ["default"],
      validation + [
        ("type", #""array""#), ("items", #"{"type": "string"}"#), ("collectionFormat", #""csv""#),
        ("description", #""a""#),
      ]
    ) { #""responses": {"A": {"description": "a", "headers": {"B": \#($0)}}}"# },
    row("schema", isTwo: true, free: anything, schema + [("discriminator", #""a""#)]) {
      #""definitions": {"A": \#($0)}"#
    },
    row(
      "xml", isTwo: true,
      [
        ("name", #""a""#), ("namespace", #""a""#), ("prefix", #""a""#), ("attribute", "true"), ("wrapped", "true"),
      ]
    ) { #""definitions": {"A": {"xml": \#($0)}}"# },
    row(
      "security scheme", isTwo: true, required: ["type"],
      [
        ("type", #""oauth2""#), ("description", #""a""#), ("name", #""a""#), ("in", #""query""#),
        ("flow", #""implicit""#), ("authorizationUrl", #""a""#), ("tokenUrl", #""a""#), ("scopes", #"{"a": "b"}"#),
      ]
    ) { #""securityDefinitions": {"A": \#($0)}"# },
  ]

  private static let three: [Self] = [
    row(
      "server", isTwo: false, required: ["url"],
      [("url", #""a""#), ("description", #""a""#), ("variables", #"{"a": {"default": "b"}}"#)]
    ) { #""servers": [\#($0)]"# },
    row(
      "server variable", isTwo: false, required: ["default"],
      [("default", #""a""#), ("enum", #"["a"]"#), ("description", #""a""#)]
    ) { #""servers": [{"url": "a", "variables": {"A": \#($0)}}]"# },
    row(
      "components", isTwo: false,
      [
        ("schemas", "{}"), ("responses", "{}"), ("parameters", "{}"), ("examples", "{}"), ("requestBodies", "{}"),
        ("headers", "{}"), ("securitySchemes", "{}"), ("links", "{}"), ("callbacks", "{}"),
      ]
    ) { #""components": "# + $0 },
    row(
      "path item", isTwo: false,
      [
        ("get", "{}"), ("put", "{}"), ("post", "{}"), ("delete", "{}"), ("options", "{}"), ("head", "{}"),
        ("patch", "{}"), ("trace", "{}"), ("parameters", "[]"), ("summary", #""a""#), ("description", #""a""#),
        ("servers", #"[{"url": "a"}]"#),
      ]
    ) { #""paths": {"/a": \#($0)}"# },
    row(
      "operation", isTwo: false,
      [
        ("tags", #"["a"]"#), ("summary", #""a""#), ("description", #""a""#), ("externalDocs", #"{"url": "a"}"#),
        ("operationId", #""a""#), ("parameters", "[]"), ("requestBody", #"{"content": {"a/b": {}}}"#),
        ("responses", #"{"200": {"description": "a"}}"#), ("callbacks", "{}"), ("deprecated", "true"),
        ("security", "[{}]"), ("servers", "[]"),
      ]
    ) { #""paths": {"/a": {"get": \#($0)}}"# },
    row(
      "request body", isTwo: false, required: ["content"],
      [("content", #"{"a/b": {}}"#), ("description", #""a""#), ("required", "true")]
    ) { #""components": {"requestBodies": {"A": \#($0)}}"# },
    row(
      "media type", isTwo: false, free: ["example"],
      [("schema", "{}"), ("example", "1"), ("examples", "{}"), ("encoding", "{}")]
    ) { #""components": {"requestBodies": {"A": {"content": {"a/b": \#($0)}}}}"# },
    row(
      "encoding", isTwo: false,
      [
        ("contentType", #""a""#), ("headers", "{}"), ("style", #""form""#), ("explode", "true"),
        ("allowReserved", "true"),
      ]
    ) { #""components": {"requestBodies": {"A": {"content": {"a/b": {"encoding": {"c": \#($0)}}}}}}"# },
    row(
      "response", isTwo: false, required: ["description"],
      [("description", #""a""#), ("headers", "{}"), ("content", "{}"), ("links", "{}")]
    ) { #""components": {"responses": {"A": \#($0)}}"# },
    row(
      "example", isTwo: false, free: ["value"],
      [("summary", #""a""#), ("description", #""a""#), ("value", "1"), ("externalValue", #""a""#)]
    ) { #""components": {"examples": {"A": \#($0)}}"# },
    row(
      "link", isTwo: false, free: ["requestBody"],
      [
        ("operationId", #""a""#), ("operationRef", #""a""#), ("parameters", "{}"), ("requestBody", "1"),
        ("description", #""a""#), ("server", #"{"url": "a"}"#),
      ]
    ) { #""components": {"links": {"A": \#($0)}}"# },
    row(
      "parameter", isTwo: false, required: ["name", "in"], free: ["example"],
      carrier + [
        ("name", #""a""#), ("in", #""query""#),
      ]
    ) { #""components": {"parameters": {"A": \#($0)}}"# },
    row("header", isTwo: false, free: ["example"], carrier) { #""components": {"headers": {"A": \#($0)}}"# },
    row(
      "schema", isTwo: false, free: anything,
      schema + [
        ("discriminator", #"{"propertyName": "a"}"#), ("not", "{}"), ("oneOf", "[{}]"), ("anyOf", "[{}]"),
        ("nullable", "true"), ("writeOnly", "true"), ("deprecated", "true"),
      ]
    ) { #""components": {"schemas": {"A": \#($0)}}"# },
    row(
      "discriminator", isTwo: false, required: ["propertyName"],
      [("propertyName", #""a""#), ("mapping", #"{"a": "b"}"#)]
    ) { #""components": {"schemas": {"A": {"discriminator": \#($0)}}}"# },
    row(
      "security scheme", isTwo: false, required: ["type"],
      [
        ("type", #""oauth2""#), ("description", #""a""#), ("name", #""a""#), ("in", #""cookie""#),
        ("scheme", #""a""#), ("bearerFormat", #""a""#), ("flows", "{}"), ("openIdConnectUrl", #""a""#),
      ]
    ) { #""components": {"securitySchemes": {"A": \#($0)}}"# },
    row(
      "flow", isTwo: false,
      [
        ("authorizationUrl", #""a""#), ("tokenUrl", #""a""#), ("refreshUrl", #""a""#), ("scopes", #"{"a": "b"}"#),
      ]
    ) { #""components": {"securitySchemes": {"A": {"type": "oauth2", "flows": {"implicit": \#($0)}}}}"# },
  ]

  /// What parameters and headers of 3.0 have in common.
  private static let carrier: [(String, String)] = [
    ("description", #""a""#), ("required", "true"), ("deprecated", "true"), ("allowEmptyValue", "true"),
    ("style", #""form""#), ("explode", "true"), ("allowReserved", "true"), ("schema", "{}"), ("content", "{}"),
    ("example", "1"), ("examples", "{}"),
  ]
}
