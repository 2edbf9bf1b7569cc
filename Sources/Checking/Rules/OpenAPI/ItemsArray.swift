import Definitions

/// The elements of an array have one schema.
enum ItemsArray: Rule {
  static let id = "openapi/items-array"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The items of an array is one schema, not a list of them.",
    why: "lists of schemas, one for each position, are not part of OpenAPI",
    fix: "write one schema that fits all elements")
  static let examples: [Example] = [
    .failing(.definition, #"{"definitions": {"A": {"type": "array", "items": «[{"type": "string"}]»}}}"#),
    .failing(
      .definition,
      #"{"parameters": {"A": {"name": "a", "in": "query", "type": "array", "items": «[{"type": "string"}]»}}}"#),
    .passing(.definition, #"{"definitions": {"A": {"type": "array", "items": {"type": "string"}}}}"#),
  ]

  static let check = Check.structure(
    { fault, definition, findings in
      findings.report(fault.value(in: definition), "items is a list of schemas, not one")
    }, of: .itemsArray)
}
