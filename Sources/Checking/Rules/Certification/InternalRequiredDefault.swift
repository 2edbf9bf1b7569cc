import Definitions
import Documents

/// What is hidden and required has a value.
enum InternalRequiredDefault: Rule {
  static let id = "certification/internal-required-default"
  static let level = Level.error
  static let documentation = Documentation(
    what: """
      A required parameter or property of a request that is internal has a default, unless it takes the notification \
      URL or something in it has a value.
      """,
    why: "users cannot enter a value that they do not see, and the request needs one",
    fix: #"add "default", or make it visible"#)
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"parameters": {"version": «{
        "in": "query", "name": "version", "required": true, "x-ms-visibility": "internal"
      }»}}
      """#),
    .failing(
      .definition,
      #"""
      {"parameters": {"body": {"in": "body", "schema": {"required": ["kind"], "properties": {
        "kind": «{"type": "string", "x-ms-visibility": "internal"}»
      }}}}}
      """#),
    .failing(
      .definition,
      ##"""
      {"parameters": {"body": {"in": "body", "schema": {"required": ["kind"], "properties": {
        "kind": «{"$ref": "#/definitions/Kind"}»
      }}}}, "definitions": {"Kind": {"type": "string", "x-ms-visibility": "internal"}}}
      """##),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"requestBodies": {"Item": «{
        "required": true, "x-ms-visibility": "internal", "content": {"application/json": {"schema": {"type": "object"}}}
      }»}}}
      """#),
    .passing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"parameters": {"version": {
        "in": "query", "name": "version", "required": true, "x-ms-visibility": "internal",
        "schema": {"type": "string", "default": "1"}
      }}}}
      """#),
    .passing(
      .definition,
      #"""
      {"parameters": {"body": {"in": "body", "required": true, "x-ms-visibility": "internal", "schema": {
        "required": ["kind"], "properties": {"kind": {"x-ms-visibility": "internal", "default": "item"}}
      }}}}
      """#),
  ]

  static let check = Check.several([
    .parameter { parameter, findings in
      guard parameter.has(.msVisibility), parameter.isInternal, parameter.isRequired, !parameter.hasDefault,
        parameter[.msNotificationURL]?.boolean != true
      else { return }
      if parameter.location == .body, parameter.schema.map(\.isFilled) ?? true { return }
      findings.report(
        parameter.value, "the parameter '\(parameter.name?.string ?? "")' is internal and required, and has no default")
    },
    .object({ body, findings in judge(body, &findings) }, of: .requestBody),
    .schema(
      { schema, findings in
        guard schema.role == .property, schema.resolved?.isMarkedInternal ?? false,
          schema.parent?.isShownInput ?? false, schema.isRequiredProperty, !schema.isFilled
        else { return }
        findings.report(
          schema.value, "the property '\(schema.propertyName ?? "")' is internal and required, and has no default")
      }, having: [.msVisibility, .ref]),
  ])

  /// A body of 3.0, which is no parameter.
  private static func judge(_ body: ObjectUse, _ findings: inout Findings) {
    guard body[.required]?.boolean == true, body[.msVisibility].isInternalVisibility else { return }
    let mediaTypes = body[.content]?.members.map(\.value) ?? []
    let schemas = mediaTypes.compactMap { body.definition[$0, .schema].flatMap(body.definition.schema(at:)) }
    if schemas.isEmpty || schemas.contains(where: \.isFilled) { return }
    findings.report(body.value, "the request body is internal and required, and nothing in it has a default")
  }
}
