extension ObjectTable {
  /// OpenAPI 3.0.
  static let three: ObjectTable = {
    func object(_ kind: ObjectKind, required: Bool = false, reference: Bool = false) -> Field {
      Field(.object(kind), required: required, reference: reference)
    }
    func list(_ kind: ObjectKind, reference: Bool = false) -> Field {
      Field(.object(kind), .array, reference: reference)
    }
    func map(_ kind: ObjectKind, required: Bool = false, reference: Bool = true) -> Field {
      Field(.object(kind), .map, required: required, reference: reference)
    }
    let schema = object(.schema, reference: true)
    let operation = object(.operation)
    let examples = map(.example)

    var rows = shared
    rows[.document] = Row([
      .openapi: Field(.judgedElsewhere), .info: object(.info, required: true), .paths: object(.paths, required: true),
      .servers: list(.server), .components: object(.components), .security: list(.securityRequirement),
      .tags: list(.tag), .externalDocs: object(.externalDocs),
    ])
    rows[.server] = Row([
      .url: requiredString, .description: string, .variables: map(.serverVariable, reference: false),
    ])
    rows[.serverVariable] = Row([.defaultValue: requiredString, .enumeration: strings, .description: string])
    rows[.components] = Row([
      .schemas: map(.schema), .responses: map(.response), .parameters: map(.parameter), .examples: examples,
      .requestBodies: map(.requestBody), .headers: map(.header), .securitySchemes: map(.securityScheme),
      .links: map(.link), .callbacks: map(.callback),
    ])
    rows[.pathItem] = Row([
      .ref: Field(.judgedElsewhere), .summary: string, .description: string, .get: operation, .put: operation,
      .post: operation, .delete: operation, .options: operation, .head: operation, .patch: operation,
      .trace: operation, .servers: list(.server), .parameters: list(.parameter, reference: true),
    ])
    rows[.operation] = Row([
      .responses: object(.responses), .tags: strings, .summary: string, .description: string, .operationID: string,
      .externalDocs: object(.externalDocs), .parameters: list(.parameter, reference: true),
      .requestBody: object(.requestBody, reference: true), .callbacks: map(.callback), .deprecated: boolean,
      .security: list(.securityRequirement), .servers: list(.server),
    ])
    rows[.requestBody] = Row([
      .content: map(.mediaType, required: true, reference: false), .description: string, .required: boolean,
    ])
    rows[.mediaType] = Row([
      .schema: schema, .example: anything, .examples: examples, .encoding: map(.encoding, reference: false),
    ])
    rows[.encoding] = Row([
      .contentType: string, .headers: map(.header),
      .style: Field(.choice(["form", "spaceDelimited", "pipeDelimited", "deepObject"])), .explode: boolean,
      .allowReserved: boolean,
    ])
    rows[.response] = Row([
      .description: requiredString, .headers: map(.header), .content: map(.mediaType, reference: false),
      .links: map(.link),
    ])
    rows[.example] = Row([.summary: string, .description: string, .value: anything, .externalValue: string])
    rows[.link] = Row([
      .operationID: string, .operationRef: string, .parameters: Field(.anything, .map), .requestBody: anything,
      .description: string, .server: object(.server),
    ])
    rows[.discriminator] = Row(
      [.propertyName: requiredString, .mapping: Field(.string, .map)], allowsExtensions: false)
    // Which of them a place allows, a rule of its own tells.
    let style = Field(
      .choice(["form", "simple", "spaceDelimited", "pipeDelimited", "deepObject", "label", "matrix"]))
    let header: [Keyword: Field] = [
      .description: string, .required: boolean, .deprecated: boolean, .allowEmptyValue: boolean, .style: style,
      .explode: boolean, .allowReserved: boolean, .schema: schema, .content: map(.mediaType, reference: false),
      .example: anything, .examples: examples,
    ]
    rows[.header] = Row(header)
    rows[.parameter] = Row(
      header.merging([
        .name: requiredString, .location: Field(.choice(["path", "query", "header", "cookie"]), required: true),
      ]) { _, own in own })
    rows[.schema] = Row(
      validation.merging([
        .type: Field(.choice(["array", "boolean", "integer", "number", "object", "string"])),
        .title: string, .description: string, .example: anything, .nullable: boolean, .readOnly: boolean,
        .writeOnly: boolean, .deprecated: boolean, .maxProperties: Field(.integer), .minProperties: Field(.integer),
        .required: strings, .notSchema: schema, .items: Field(.items, reference: true),
        .allOf: list(.schema, reference: true), .oneOf: list(.schema, reference: true),
        .anyOf: list(.schema, reference: true), .properties: map(.schema),
        .additionalProperties: Field(.booleanOrSchema), .discriminator: object(.discriminator),
        .externalDocs: object(.externalDocs), .xml: object(.xml),
      ]) { _, own in own })
    rows[.securityScheme] = Row([
      .type: Field(.choice(["apiKey", "http", "oauth2", "openIdConnect"]), required: true), .description: string,
      .name: string, .location: Field(.choice(["query", "header", "cookie"])), .scheme: string,
      .bearerFormat: string, .flows: object(.flows), .openIdConnectURL: string,
    ])
    rows[.flows] = Row([
      .implicit: object(.flow), .password: object(.flow), .clientCredentials: object(.flow),
      .authorizationCode: object(.flow),
    ])
    rows[.flow] = Row([
      .authorizationURL: string, .tokenURL: string, .refreshURL: string, .scopes: Field(.string, .map),
    ])
    return ObjectTable(rows)
  }()
}
