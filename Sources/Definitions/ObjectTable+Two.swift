extension ObjectTable {
  /// OpenAPI 2.0.
  static let two: ObjectTable = {
    let parameters = Field(.object(.parameter), .array, reference: true)
    let schemes = strings
    let security = Field(.object(.securityRequirement), .array)
    let operation = Field(.object(.operation))
    let simpleTypes = Field(.choice(["string", "number", "integer", "boolean", "array"]), required: true)
    let nested = Field(.object(.items))
    let collection = string

    var rows = shared
    rows[.document] = Row([
      .swagger: Field(.judgedElsewhere), .info: Field(.object(.info), required: true), .host: string,
      .basePath: string, .schemes: schemes, .consumes: strings, .produces: strings,
      .paths: Field(.object(.paths), required: true),
      .definitions: Field(.object(.schema), .map, reference: true),
      .parameters: Field(.object(.parameter), .map, reference: true),
      .responses: Field(.object(.response), .map, reference: true),
      .securityDefinitions: Field(.object(.securityScheme), .map), .security: security,
      .tags: Field(.object(.tag), .array), .externalDocs: Field(.object(.externalDocs)),
    ])
    rows[.pathItem] = Row([
      .ref: Field(.judgedElsewhere), .get: operation, .put: operation, .post: operation, .delete: operation,
      .options: operation, .head: operation, .patch: operation, .parameters: parameters,
    ])
    rows[.operation] = Row([
      .responses: Field(.object(.responses)), .tags: strings, .summary: string, .description: string,
      .externalDocs: Field(.object(.externalDocs)), .operationID: string, .consumes: strings, .produces: strings,
      .parameters: parameters, .schemes: schemes, .deprecated: boolean, .security: security,
    ])
    rows[.response] = Row([
      .description: requiredString, .schema: Field(.object(.schema), reference: true),
      .headers: Field(.object(.header), .map), .examples: Field(.anything, .map),
    ])
    rows[.parameter] = Row(
      validation.merging([
        .name: requiredString,
        .location: Field(.choice(["body", "query", "header", "path", "formData"]), required: true),
        .description: string, .required: boolean, .items: nested, .collectionFormat: collection,
        .allowEmptyValue: boolean,
        .type: Field(.choice(["string", "number", "integer", "boolean", "array", "file"]), required: true),
        .schema: Field(.judgedElsewhere),
      ]) { _, own in own })
    rows[.bodyParameter] = Row([
      .name: requiredString, .location: requiredString, .description: string, .required: boolean,
      .schema: Field(.object(.schema), reference: true),
    ])
    rows[.items] = Row(
      validation.merging([.type: simpleTypes, .items: nested, .collectionFormat: collection]) { _, own in own })
    rows[.header] = Row(
      validation.merging([
        .type: simpleTypes, .items: nested, .collectionFormat: collection, .description: string,
      ]) { _, own in own })
    rows[.schema] = Row(
      validation.merging([
        .type: Field(.choice(["string", "number", "integer", "boolean", "array", "object", "file"])),
        .title: string, .description: string, .example: anything,
        .items: Field(.items, reference: true), .allOf: Field(.object(.schema), .array, reference: true),
        .properties: Field(.object(.schema), .map, reference: true), .additionalProperties: Field(.booleanOrSchema),
        .required: strings, .maxProperties: Field(.integer), .minProperties: Field(.integer), .readOnly: boolean,
        .discriminator: string, .xml: Field(.object(.xml)), .externalDocs: Field(.object(.externalDocs)),
      ]) { _, own in own })
    rows[.securityScheme] = Row([
      .type: Field(.choice(["basic", "apiKey", "oauth2"]), required: true), .description: string, .name: string,
      .location: Field(.choice(["query", "header"])),
      .flow: Field(.choice(["implicit", "password", "application", "accessCode"])),
      .authorizationURL: string, .tokenURL: string, .scopes: Field(.string, .map),
    ])
    return ObjectTable(rows)
  }()
}
