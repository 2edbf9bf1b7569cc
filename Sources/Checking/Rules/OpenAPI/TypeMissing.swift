import Definitions

/// A schema says what its values are.
enum TypeMissing: Rule {
  static let id = "openapi/type-missing"
  static let level = Level.info
  static let documentation = Documentation(
    what: "A schema has a type, or something else that says what its values are.",
    why: "the designer shows a value of unknown type as text and offers nothing of what is in it",
    fix: #"add "type""#)
  static let examples: [Example] = [
    .failing(.definition, #"{"definitions": {"A": «{"description": "a"}»}}"#),
    .failing(.definition, #"{"openapi": "3.0.3", "components": {"headers": {"A": {"schema": «{}»}}}}"#),
    .passing(
      .definition,
      ##"""
      {"definitions": {"A": {"properties": {}}, "B": {"enum": [1]}, "C": {"x-ms-dynamic-schema": {}},
        "D": {"$ref": "#/definitions/A"}}, "parameters": {"P": {"name": "p", "in": "query"}}}
      """##),
  ]

  static let check = Check.schema(
    { schema, findings in
      guard schema.holder != .items, schema.role != .parameter, schema.role != .header,
        !(schema.definition.isTwo && (schema.holder == .parameter || schema.holder == .header))
      else { return }
      findings.report(schema.value, "\(schema.noun) has no type")
    }, having: .anything, lacking: telling)

  private static let telling: KeywordSet = [
    .type, .ref, .allOf, .oneOf, .anyOf, .notSchema, .properties, .items, .additionalProperties, .enumeration,
    .msDynamicSchema, .msDynamicProperties,
  ]
}
