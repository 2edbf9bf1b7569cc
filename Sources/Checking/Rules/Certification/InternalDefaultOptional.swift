import Definitions
import Documents

/// What is hidden and has a value is sent.
enum InternalDefaultOptional: Rule {
  static let id = "certification/internal-default-optional"
  static let level = Level.warning
  static let official = ["InternalPropertyWithDefaultOptional", "PropertyMustBeRequired"]
  static let documentation = Documentation(
    what: "An internal parameter or property of a request with a default is required.",
    why: "the default of an internal value that is not required is never sent",
    fix: "make it required, or take the default out")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"parameters": {"v": «{"in": "query", "name": "v", "x-ms-visibility": "internal", "default": "1"}»}}"#),
    .failing(
      .definition,
      #"""
      {"parameters": {"body": {"in": "body", "schema": {"properties": {
        "kind": «{"type": "string", "x-ms-visibility": "internal", "default": "item"}»
      }}}}}
      """#),
    .failing(
      .definition,
      ##"""
      {"parameters": {"body": {"in": "body", "schema": {"properties": {"kind": «{"$ref": "#/definitions/Kind"}»}}}},
       "definitions": {"Kind": {"type": "string", "x-ms-visibility": "internal", "default": "item"}}}
      """##),
    .passing(
      .definition,
      #"""
      {"parameters": {"v": {
        "in": "query", "name": "v", "required": true, "x-ms-visibility": "internal", "default": "1"
      }}}
      """#),
  ]

  static let check = Check.several([
    .parameter { parameter, findings in
      guard parameter.has(.msVisibility), parameter.isInternal, parameter.hasDefault, !parameter.isRequired
      else { return }
      findings.report(
        parameter.value, "the parameter '\(parameter.name?.string ?? "")' is internal, and its default is never sent",
        fix: .set("required", to: .boolean(true), in: parameter.value, isSafe: false))
    },
    .schema(
      { schema, findings in
        guard schema.role == .property, let end = schema.resolved, end.has(.defaultValue), end.isMarkedInternal,
          schema.isInput, !schema.isRequiredProperty, let name = schema.propertyName, let parent = schema.parent
        else { return }
        findings.report(
          schema.value, "the property '\(name)' is internal, and its default is never sent",
          fix: require(name, in: parent))
      }, having: [.msVisibility, .ref]),
  ])

  private static func require(_ name: String, in parent: Schema) -> Fix? {
    guard let required = parent[.required] else {
      return .set("required", to: .array([.string(name)]), in: parent.value, isSafe: false)
    }
    return required.isArray ? .append(.string(name), to: required, isSafe: false) : nil
  }
}
