import Definitions
import Documents

/// A schema can be satisfied by a finite value.
enum RequiredCycle: Rule {
  static let id = "openapi/required-cycle"
  static let level = Level.error
  static let official = ["RequiredLoopInSchemaNotAllowed"]
  static let documentation = Documentation(
    what: "Required properties do not lead from a schema back to itself.",
    why: "each value would have to hold another one without end, so none is valid",
    fix: "make one of the properties on the way optional")
  static let examples: [Example] = [
    .failing(
      .definition,
      ##"""
      {"definitions": {"A": {"required": ["b"], "properties": {"b": {"$ref": "#/definitions/B"}}}, "B":
        {"required": ["a"], "properties": {«"a"»: {"$ref": "#/definitions/A"}}}}}
      """##),
    .failing(
      .definition,
      ##"""
      {"definitions": {"A": {"allOf": [{"required": ["a"], "properties": {«"a"»: {"type": "array",
        "minItems": 1, "items": {"$ref": "#/definitions/A"}}}}]}}}
      """##),
    .passing(
      .definition,
      ##"""
      {"definitions": {"A": {"required": ["b"], "properties": {"b": {"type": "array", "items": {"$ref":
        "#/definitions/A"}}, "c": {"$ref": "#/definitions/A"}}}}}
      """##),
    .passing(
      .definition,
      ##"""
      {"openapi": "3.0.3", "components": {"schemas": {"A": {"type": "object", "nullable": true,
        "required": ["a"], "properties": {"a": {"$ref": "#/components/schemas/A"}}}, "B": {"required":
        ["b"], "properties": {"b": {"oneOf": [{"$ref": "#/components/schemas/B"}, {"type": "string"}]}}}}}}
      """##),
  ]

  static let check = Check.definition { definition, findings in
    for property in definition.circularProperties {
      guard let key = property.key else { continue }
      let noun = property.role == .property ? "required property '\(key.string)'" : "the element that is needed"
      findings.report(key, "\(noun) leads back to the schema that requires it")
    }
  }
}
