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
      guard parameter.has(.msVisibility), parameter.isInternal, parameter.isRequired, !parameter.has(.defaultValue),
        parameter[.msNotificationURL] == nil
      else { return }
      if parameter.location == .body, parameter.schema.map(\.isFilled) ?? true { return }
      findings.report(
        parameter.value, "the parameter '\(parameter.name?.string ?? "")' is internal and required, and has no default")
    },
    .schema(
      { schema, findings in
        guard schema.role == .property, schema.isMarkedInternal, schema.isInput,
          let parent = schema.parent, !parent.isInternal, schema.isRequiredProperty, !schema.isFilled
        else { return }
        findings.report(
          schema.value, "the property '\(schema.propertyName ?? "")' is internal and required, and has no default")
      }, having: [.msVisibility]),
  ])
}
