import Definitions
import Documents

/// What a dynamic call reads is in the response.
enum DynamicResponseProperty: Rule {
  static let id = "certification/dynamic-response-property"
  static let level = Level.warning
  static let official = ["InvokedOperationShouldProduceProperty"]
  static let documentation = Documentation(
    what: "The paths of a dynamic call lead to properties that the response of the operation has.",
    why: "the designer shows empty names, or nothing",
    fix: "correct the path, or add the property to the response")
  static let examples: [Example] = [
    .failing(
      .definition,
      DynamicResponseArray.definition(
        #"{"operationId": "Items", "value-collection": "value", "value-path": "id", "value-title": «"name"»}"#)),
    .failing(.definition, DynamicResponseArray.definition(#"{"operationId": "Items", "value-collection": «"items"»}"#)),
    .passing(
      .definition,
      DynamicResponseArray.definition(#"{"operationId": "Items", "value-collection": "value", "value-path": "id"}"#)),
    .passing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {"operationId": "Items", "responses": {"200": {"schema": {
        "type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}
      }}}}}}, "parameters": {"id": {"in": "query", "x-ms-dynamic-tree": {
        "open": {"operationId": "Items", "itemValuePath": "id", "itemIsParent": "true"}
      }}}}
      """#),
  ]

  static let check = Check.definition { definition, findings in
    for (call, departure) in definition.dynamicDepartures {
      guard case .noProperty(let path, let name) = departure else { continue }
      findings.report(path, "the response of \(call.target?.name ?? "the operation") has no '\(name)' there")
    }
  }
}
