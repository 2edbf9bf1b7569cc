import Definitions
import Documents

/// A batch trigger gives a list.
enum TriggerBatchResponse: Rule {
  static let id = "certification/trigger-batch-response"
  static let level = Level.info
  static let documentation = Documentation(
    what: "The response 200 of a batch trigger, or its notification content, has an array.",
    why: "the designer runs the flow once for each element, and finds none",
    fix: "describe the list in the schema, or write x-ms-trigger single")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {"x-ms-trigger": "batch", "responses": {"200": {
        "schema": «{"type": "object", "properties": {"id": {"type": "string"}}}»
      }}}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {"x-ms-trigger": "batch", "responses": {"200": {
        "schema": {"type": "object", "properties": {"value": {"type": "array", "items": {}}}}
      }}}}}}
      """#),
  ]

  static let check = Check.operation { operation, findings in
    guard operation.isTrigger, operation[.msTrigger]?.equals("batch") ?? false else { return }
    let schema =
      operation.role == .webhook
      ? operation.pathItem.notificationSchema
      : operation.responses.first { $0.code == "200" }?.resolved.schemas.first
    guard let schema, !schema.mayHoldArray else { return }
    findings.report(schema.value, "\(operation.name) is a batch trigger, and its schema has no array")
  }
}
