import Definitions
import Documents

/// A reference is a JSON Pointer behind a #.
enum ReferenceSyntax: Rule {
  static let id = "openapi/ref-syntax"
  static let level = Level.error
  static let official = ["JsonPointerNotValid"]
  static let documentation = Documentation(
    what: "The value of $ref is a string, and what stands behind its # is a JSON Pointer.",
    why: "nobody can tell where the reference leads",
    fix: ##"write it as in "#/definitions/Name""##)
  static let examples: [Example] = [
    .failing(
      .definition,
      ##"""
      {"definitions": {"A": {"$ref": «7»}, "B": {"$ref": «"#A"»}, "C": {"$ref": «"#/definitions/a~2"»},
        "D": {"$ref": «""»}}}
      """##),
    .passing(
      .definition,
      ##"""
      {"definitions": {"A": {"$ref": "#/definitions/a~1b"}, "a/b": {}, "B": {"properties": {"$ref":
        {"type": "string"}}}, "C": {"$ref": "#/definitions/c%20d"}, "c d": {}}}
      """##),
  ]

  static let check = Check.definition { definition, findings in
    for reference in definition.references where reference.state == .malformed {
      let value = reference.value
      findings.report(
        value, value.isString ? "\(value.shown) is no JSON Pointer behind a #" : "$ref is \(value.noun), not a string",
        help: "write it as in \"\(reference.prefix)Name\"")
    }
  }
}
