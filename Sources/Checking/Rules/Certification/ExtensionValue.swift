import Definitions
import Documents

/// The value of an extension is one that the platform reads.
enum ExtensionValue: Rule {
  static let id = "certification/extension-value"
  static let level = Level.error
  static let documentation = Documentation(
    what: """
      The value of an extension fits its grammar; extensions of AutoRest and of OpenAI get a warning, values without \
      an effect a remark.
      """,
    why: "the platform ignores or refuses a value that it cannot read",
    fix: "correct the value")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"x-ms-capabilities": {"testConnection": {"operationId": "Test", "parameters": {"id": {«"parameter"»: "x"}}}},
       "paths": {"/items": {"get": {
         "x-ms-summary": «""», "x-ms-no-generic-test": «"yes"», "x-ms-capabilities": {«"chunk"»: true}
       }}}}
      """#),
    .failing(
      .definition,
      #"""
      {"parameters": {"id": {"in": "query", "x-ms-dynamic-list": «{"parameters": {"a": «{}»}}»,
        "x-ms-dynamic-values": «{"value-path": "id"}»}}}
      """#),
    .failing(.definition, #"{"swagger": "2.0", "x-ms-openai-manifest": {"humanName": «1»}}"#, as: .warning),
    .failing(
      .definition, #"{"definitions": {"Url": {"x-ms-editor": «"code"», "x-ms-notification-url": «false»}}}"#, as: .info),
    .passing(
      .definition,
      #"""
      {"parameters": {"id": {"in": "query", "x-ms-dynamic-list": {
        "operationId": "Items", "parameters": {"a": {"value": 1}, "b": {"parameterReference": "c"}}
      }}}}
      """#),
  ]

  static let check = Check.definition { definition, findings in
    for use in definition.extensions where !use.isMisplaced {
      for problem in use.problems {
        let place: Place =
          switch problem.place {
          case .value(let value): .value(value)
          case .key(let key): .key(key)
          }
        let isEmptyTitle = use.keyword == .msSummary && use.value.isBlank
        findings.report(
          at: place, problem.message, as: use.isForeign ? .warning : nil,
          help: isEmptyTitle ? "write a short title such as Item name" : nil)
      }
      switch use.keyword {
      case .msDynamicValues where use.value.isObject:
        let names = ["operationId", "builtInOperation", "capability"]
        if !names.contains(where: { use.value[$0] != nil }) {
          findings.report(use.value, "x-ms-dynamic-values has no operationId, builtInOperation or capability")
        }
      case .msTriggerValue where use.value.isObject:
        if use.value["value-collection"] == nil, use.value["value-path"] == nil {
          findings.report(use.value, "x-ms-trigger-value has neither value-collection nor value-path")
        }
      case .msNotificationURL where use.value.boolean == false:
        findings.report(use.value, "x-ms-notification-url has no effect when it is false", as: .info)
      case .msEditor where use.value.isString && !use.value.equals("dictionary"):
        findings.report(use.value, "dictionary is the only editor that is documented", as: .info)
      default: break
      }
    }
  }
}
