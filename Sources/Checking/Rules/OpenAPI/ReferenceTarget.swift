import Definitions
import Documents

/// A reference leads to the kind of thing that its place asks for.
enum ReferenceTarget: Rule {
  static let id = "openapi/ref-target"
  static let level = Level.error
  static let official = ["SchemaReferenceNotValid", "ParameterReferenceNotValid", "ResponseReferenceNotValid"]
  static let documentation = Documentation(
    what: "A reference to a schema leads into definitions, one to a parameter into parameters, one to a "
      + "response into responses, and in 3.0 into the section of components for its kind.",
    why: "whoever follows the reference finds something that does not fit",
    fix: "move the target to where such things are declared")
  static let examples: [Example] = [
    .failing(
      .definition,
      ##"""
      {"definitions": {"A": {"$ref": «"#/parameters/P"»}, "B": {"$ref":
        «"#/definitions/C/properties/d"»}, "C": {"properties": {"d": {}}}}, "parameters": {"P": {}}}
      """##),
    .failing(
      .definition,
      ##"""
      {"openapi": "3.0.3", "components": {"schemas": {"A": {"properties": {"a": {}}}, "B": {"$ref":
        «"#/components/schemas/A/properties/a"»}}}}
      """##, as: .warning),
    .failing(
      .definition,
      ##"""
      {"openapi": "3.0.3", "components": {"responses": {"A": {"description": ""}}, "schemas": {"B":
        {"$ref": «"#/components/responses/A"»}}}}
      """##),
    .passing(.definition, ##"{"definitions": {"A": {"$ref": "#/definitions/B"}, "B": {}}}"##),
    .passing(
      .definition,
      ##"""
      {"openapi": "3.1.0", "components": {"schemas": {"A": {"properties": {"a": {}}}, "B": {"$ref":
        "#/components/schemas/A/properties/a"}}}}
      """##),
  ]

  static let check = Check.definition { definition, findings in
    for group in ReferenceGroup.groups(of: definition, .wrongKind) {
      let first = group.references[0]
      findings.report(
        first.value, "'\(first.value.string ?? "")' is no \(first.expected.noun)\(group.uses)",
        help: "refer to '\(first.prefix)NAME'")
    }
    for group in ReferenceGroup.groups(of: definition, .elsewhere) {
      let first = group.references[0]
      findings.report(
        first.value,
        "'\(first.value.string ?? "")' leads to a \(first.expected.noun) outside of '\(first.prefix)'\(group.uses)",
        as: definition.isTwo ? nil : .warning,
        help: "move the \(first.expected.noun) to '\(first.prefix)NAME' and refer to it there")
    }
  }
}
