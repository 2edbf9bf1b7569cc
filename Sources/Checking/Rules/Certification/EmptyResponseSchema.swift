import Definitions
import Documents

/// A response's schema says what is in it.
enum EmptyResponseSchema: Rule {
  static let id = "certification/empty-response-schema"
  static let level = Level.errorUnlessPublished
  static let documentation = Documentation(
    what: """
      The schema of a successful response or of notification content names properties, elements or a type other than \
      object; or it is a dynamic one.
      """,
    why: "the designer offers the fields that a schema names; an empty one offers nothing",
    fix: "name the properties, or leave the schema out where the service answers nothing")
  static let examples: [Example] = [
    .failing(
      .definition, #"{"paths": {"/items": {"get": {"responses": {"200": {"schema": «{"type": "object"}»}}}}}}"#),
    .failing(
      .definition,
      #"{"paths": {"/hooks": {"x-ms-notification-content": {"schema": «{"description": "Anything"}»}}}}"#),
    .passing(
      .definition,
      #"{"paths": {"/items": {"get": {"responses": {"200": {"schema": {"x-ms-dynamic-schema": {}}}}}}}}"#),
    .passing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {"responses": {"200": {"schema": {
        "type": "object", "additionalProperties": {"type": "string"}
      }}}}}}}
      """#),
  ]

  static let check = Check.definition { definition, findings in
    var seen: Set<Int> = []
    for response in definition.responses where response.operation != nil && response.isSuccess {
      response.resolved.eachSchema { schema in
        guard schema.isEmpty, response.reference == nil || seen.insert(schema.ordinal).inserted else { return }
        findings.report(schema.value, "the schema of the response \(response.code.string) says nothing")
      }
    }
    for item in definition.pathItems {
      if let schema = item.notificationSchema, schema.isEmpty {
        findings.report(schema.value, "the schema of the notification says nothing")
      }
    }
  }
}
