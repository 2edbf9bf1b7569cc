extension ObjectTable {
  static let string = Field(.string)
  static let requiredString = Field(.string, required: true)
  static let boolean = Field(.boolean)
  static let strings = Field(.string, .array)
  static let anything = Field(.anything)

  /// The objects that both versions share word for word.
  static let shared: [ObjectKind: Row] = [
    .info: Row([
      .title: requiredString, .version: requiredString, .description: string, .termsOfService: string,
      .contact: Field(.object(.contact)), .license: Field(.object(.license)),
    ]),
    .contact: Row([.name: string, .url: string, .email: string]),
    .license: Row([.name: requiredString, .url: string]),
    .externalDocs: Row([.url: requiredString, .description: string]),
    .tag: Row([.name: requiredString, .description: string, .externalDocs: Field(.object(.externalDocs))]),
    .xml: Row([.name: string, .namespace: string, .prefix: string, .attribute: boolean, .wrapped: boolean]),
    .notificationContent: Row([
      .schema: Field(.object(.schema), reference: true), .description: anything, .headers: anything,
      .msSummary: anything,
    ]),
  ]

  /// The keywords that say which values are good, shared by schemas and what is like one.
  static let validation: [Keyword: Field] = [
    .format: string, .defaultValue: anything, .enumeration: Field(.values),
    .maximum: Field(.number), .minimum: Field(.number),
    .exclusiveMaximum: boolean, .exclusiveMinimum: boolean,
    .maxLength: Field(.integer), .minLength: Field(.integer), .maxItems: Field(.integer), .minItems: Field(.integer),
    .pattern: string, .uniqueItems: boolean, .multipleOf: Field(.number),
  ]
}
