import Definitions
import Documents

/// References do not lead back to themselves.
enum ReferenceCycle: Rule {
  static let id = "openapi/ref-cycle"
  static let level = Level.error
  static let official = ["SchemaRefLoopNotAllowed"]
  static let documentation = Documentation(
    what: "A chain of references, or of references and allOf, ends at something that is no reference.",
    why: "there is nothing at the end of the chain that could say what a value looks like",
    fix: "let one of the references lead to what was meant")
  static let examples: [Example] = [
    .failing(
      .definition,
      ##"{"definitions": {"A": {"$ref": "#/definitions/B"}, "B": {"$ref": «"#/definitions/A"»}}}"##),
    .failing(
      .definition,
      ##"{"definitions": {"A": {"allOf": [{"$ref": «"#/definitions/A"»}, {"type": "object"}]}}}"##),
    .failing(
      .definition,
      ##"{"openapi": "3.0.3", "components": {"headers": {"A": {"$ref": «"#/components/headers/A"»}}}}"##),
    .passing(
      .definition,
      ##"""
      {"definitions": {"Node": {"properties": {"next": {"$ref": "#/definitions/Node"}}}, "A": {"$ref":
        "#/definitions/Node"}}}
      """##),
  ]

  static let check = Check.definition { definition, findings in
    for reference in definition.circularReferences {
      // In 2.0 a shared parameter or response that is a reference is a finding anyhow.
      if definition.isTwo && reference.expected != .schema { continue }
      findings.report(reference.value, "'\(reference.value.string ?? "")' leads back to itself")
    }
  }
}
