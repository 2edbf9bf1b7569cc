/// The objects on which each extension of the connector platform has a meaning.
struct ExtensionPlaces: Sendable {
  static let shared = ExtensionPlaces()
  private let allowed: [UInt64]

  private init() {
    var allowed = Array(repeating: UInt64.max, count: Keyword.allCases.count)
    for (keyword, kinds) in Self.places {
      allowed[Int(keyword.rawValue)] = kinds.reduce(0) { $0 | 1 &<< UInt64($1.rawValue) }
    }
    self.allowed = allowed
  }

  /// Whether an extension has a meaning on an object; those that other tools own have one everywhere.
  func allow(_ keyword: Keyword, on kind: ObjectKind) -> Bool {
    allowed[Int(keyword.rawValue)] & (1 &<< UInt64(kind.rawValue)) != 0
  }

  private static let parameters: [ObjectKind] = [.parameter, .bodyParameter]
  private static let input: [ObjectKind] = parameters + [.items, .schema]
  /// What describes single values, as the schema in a body parameter does and the parameter itself does not.
  private static let single: [ObjectKind] = [.parameter, .items, .schema]

  /// Some places are the concern of a rule of their own and stand here as well: what stands beside it, the way of the
  /// values or the place of a parameter decides there.
  private static let places: [Keyword: [ObjectKind]] = [
    .msSummary: input + [.response, .header, .operation, .notificationContent, .requestBody, .mediaType],
    .msVisibility: input + [.operation, .header, .requestBody],
    .msApiAnnotation: [.operation, .info],
    .msOperationContext: [.operation],
    .msCapabilities: [.document, .operation, .schema],
    .msTrigger: [.operation],
    .msTriggerHint: [.operation],
    .msTriggerMetadata: [.operation],
    .msTriggerValue: [.parameter],
    .msNotificationContent: [.pathItem, .operation],
    .msNotificationURL: input,
    .msNotification: [.operation],
    .msDynamicValues: input,
    .msDynamicList: input,
    .msDynamicSchema: [.schema, .bodyParameter],
    .msDynamicProperties: [.schema, .bodyParameter],
    .msDynamicTree: input,
    .msEnumValues: single,
    .msConnectorMetadata: [.document],
    .msPageable: [.operation],
    .msNoGenericTest: [.operation],
    .msSafeOperation: [.operation],
    .msTestValue: input,
    .msLocalizeDefaultValue: single,
    .msMediaKind: [.parameter, .schema],
    .msEditor: [.schema],
    .msEditorOptions: [.parameter, .schema],
    .msDocs: [.document],
    .msDeploymentVersion: [.info],
    .msKeywords: [.info],
    .msRequireUserConfirmation: [],
    .msExplicitInput: [],
    .msOpenaiData: [.operation, .document],
    .msOpenaiManifest: [.document],
    .msOpenaiPublishedToCopilots: [.info],
    .msEnum: single,
    .msParameterLocation: parameters,
    .msSkipURLEncoding: [.parameter],
    .msParameterizedHost: [.document],
  ]
}
