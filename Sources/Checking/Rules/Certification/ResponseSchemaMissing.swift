import Definitions
import Documents

/// An operation says what it gives.
enum ResponseSchemaMissing: Rule {
  static let id = "certification/response-schema-missing"
  static let level = Level.warning
  static let official = ["SchemaDefinitionSetIncorrectly"]
  static let documentation = Documentation(
    what: """
      The response 200 or 201 of an action or polling trigger has a schema, and so has the notification content of a \
      webhook. Internal operations are exempt, and actions that answer with 202 to 205 only.
      """,
    why: "the designer offers the fields that a schema names; without one there is nothing to choose",
    fix: "add the schema of what the service answers")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"responses": «{"200": {"description": "Items"}}»}}}}"#),
    .failing(
      .definition,
      #"""
      {"paths": {"/hooks": {"x-ms-notification-content": «{"description": "Item"}», "post": {
        "x-ms-trigger": "single", "responses": {"201": {"description": "Created"}}
      }}}}
      """#),
    .passing(.definition, #"{"paths": {"/items": {"delete": {"responses": {"204": {"description": "Gone"}}}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"responses": {"200": {"schema": {"type": "file"}}}}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard !operation.isInternal, !operation.isCallback else { return }
    let role = operation.role
    if role == .webhook {
      let content = operation.pathItem.notificationContent
      if let content, content.isObject, operation.definition.member(of: content, .schema) == nil {
        findings.report(content, "the notification of \(operation.name) has no schema")
      }
      return
    }
    guard let responses = operation[.responses], responses.isObject, !responses.members.isEmpty else { return }
    var isAnswered = false
    var successes = 0
    var silent = 0
    for response in operation.responses where response.isSuccess {
      let status = response.status ?? 0
      if status == 200 || status == 201, response.hasSchema { isAnswered = true }
      successes += 1
      if (202...205).contains(status) { silent += 1 }
    }
    if isAnswered || (role == .action && successes > 0 && successes == silent) { return }
    findings.report(responses, "no response 200 or 201 of \(operation.name) has a schema")
  }
}
