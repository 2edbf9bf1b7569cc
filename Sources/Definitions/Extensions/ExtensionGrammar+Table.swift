import Documents

extension ExtensionGrammar {
  private static let operationID = Member("operationId", .string, required: true)
  private static let path = optional(.string)
  private static let parameterOrValue = map(
    .oneOf([Member("value", .anything), Member("parameterReference", .string)]))

  private static let dynamicValues = object(
    [
      Member("operationId", .string), Member("builtInOperation", .word(["AadGraph.GetUsers"])),
      Member("capability", .word(["file-picker"])), Member("parameters", .map(.anything)),
      Member("value-collection", path), Member("value-title", path), Member("value-path", path),
    ], isOpen: true)

  private static let dynamicList = object(
    [
      operationID, Member("parameters", parameterOrValue), Member("itemsPath", path), Member("itemTitlePath", path),
      Member("itemValuePath", path),
    ], isOpen: true)

  private static let dynamicSchema = optional(
    object([operationID, Member("parameters", .map(.anything)), Member("value-path", path)]))

  private static let dynamicProperties = optional(
    object([operationID, Member("parameters", parameterOrValue), Member("itemValuePath", path)]))

  private static func level(_ parameters: ExtensionGrammar) -> ExtensionGrammar {
    object(
      [
        operationID, Member("itemsPath", path), Member("itemValuePath", path), Member("itemTitlePath", path),
        Member("itemFullTitlePath", path), Member("itemIsParent", .string), Member("parameters", parameters),
      ], isOpen: true)
  }

  private static let dynamicTree = object([
    Member(
      "settings",
      .object([Member("canSelectParentNodes", .boolean), Member("canSelectLeafNodes", .boolean)], isOpen: true)),
    Member("open", level(.map(.anything))), Member("browse", level(.map(.anything))),
  ])

  private static let call = object([operationID, Member("parameters", .map(.anything))], isOpen: true)

  private static let documentCapabilities = object([
    Member("testConnection", .object([operationID, Member("parameters", .map(.literal(without: "parameter")))])),
    Member(
      "file-picker",
      .object([
        Member("open", call, required: true), Member("browse", call, required: true), Member("value-title", .string),
        Member("value-path", .string), Member("value-collection", .string), Member("value-folder-property", .string),
        Member("value-media-property", .string),
      ])),
  ])

  private static let openAIOperation = object(
    [
      operationID, Member("x-ms-require-user-confirmation", .boolean), Member("x-ms-explicit-input", .boolean),
      Member("parameters", .array(.object([], isOpen: true))),
    ], isOpen: true)

  private static let table: [Keyword: ExtensionGrammar] = [
    .msSummary: .text,
    .msApiAnnotation: object(
      [
        Member("family", .string), Member("replacement", .object([], isOpen: true)), Member("expires", .string),
      ], isOpen: true),
    .msOperationContext: object([
      Member("simulate", .object([operationID, Member("parameters", .map(.anything))]), required: true)
    ]),
    .msTriggerHint: .string,
    .msTriggerValue: object([Member("value-collection", .string), Member("value-path", .string)], isOpen: true),
    .msNotificationContent: object([], isOpen: true),
    .msNotificationURL: .boolean,
    .msNotification: object([operationID]),
    .msDynamicValues: dynamicValues,
    .msDynamicList: dynamicList,
    .msDynamicSchema: dynamicSchema,
    .msDynamicProperties: dynamicProperties,
    .msDynamicTree: dynamicTree,
    .msEnumValues: array(object([Member("value", .anything, required: true), Member("displayName", .string)])),
    .msPageable: object([Member("nextLinkName", .anything, required: true)]),
    .msNoGenericTest: .boolean,
    .msSafeOperation: .boolean,
    .msLocalizeDefaultValue: .boolean,
    .msMediaKind: .word(["image", "audio"]),
    .msEditor: .string,
    .msEditorOptions: object([
      Member("items", .array(.object([Member("title", .string), Member("value", .string)], isOpen: true)))
    ]),
    .msDocs: array(
      object([Member("url", .url, required: true), Member("description", .string, required: true)]), isFilled: true),
    .msDeploymentVersion: .version,
    .msKeywords: array(.string),
    .msOpenaiData: object(
      [Member("openai-enabled", .boolean), Member("operations", .array(openAIOperation))], isOpen: true),
    .msOpenaiManifest: object(
      [
        Member("humanName", .string), Member("modelDescription", .string), Member("contactEmail", .string),
        Member("legalUrl", .string),
      ], isOpen: true),
    .msOpenaiPublishedToCopilots: array(.anything),
    .msEnum: object(
      [Member("name", .string), Member("modelAsString", .boolean), Member("values", .array(.anything))], isOpen: true),
    .msParameterLocation: .word(["client", "method"]),
    .msSkipURLEncoding: .boolean,
    .msParameterizedHost: object([], isOpen: true),
  ]

  /// What the value of an extension may be where it stands.
  static func of(_ use: ExtensionUse) -> ExtensionGrammar {
    guard use.keyword == .msCapabilities else { return table[use.keyword] ?? .anything }
    return switch use.object {
    case .document: documentCapabilities
    case .operation: object([Member("chunkTransfer", .boolean)])
    default: object([Member("filterFunctions", .array(.string))], isOpen: true)
    }
  }
}

extension ExtensionUse {
  /// Where its value does not fit the grammar of the extension.
  public var problems: [ExtensionProblem] {
    let keyword = keyword
    if keyword == .msVisibility || keyword == .msURLEncoding { return [] }
    let value = value
    // The most frequent one by far needs no more than a look.
    if keyword == .msSummary, value.isString, !value.isBlank { return [] }
    var reader = ExtensionReader()
    reader.read(value, ExtensionGrammar.of(self), as: { keyword.name })
    return reader.problems
  }

  /// Whether it is one that other tools own, or that is documented nowhere.
  public var isForeign: Bool {
    switch keyword {
    case .msOpenaiData, .msOpenaiManifest, .msOpenaiPublishedToCopilots, .msEnum, .msParameterLocation,
      .msSkipURLEncoding, .msParameterizedHost:
      true
    default: false
    }
  }
}
