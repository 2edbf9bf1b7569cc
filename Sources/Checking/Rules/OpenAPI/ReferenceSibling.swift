import Definitions
import Documents

/// Next to $ref stands nothing else.
enum ReferenceSibling: Rule {
  static let id = "openapi/ref-sibling"
  static let level = Level.warning
  static let official = ["AdditionalPropertyNotAllowedAdjacentToRef"]
  static let documentation = Documentation(
    what: "An object with $ref has no other member.",
    why: "readers ignore the other members, so a description next to a reference is never shown",
    fix: #"remove them, or wrap the reference: {"allOf": [{"$ref": ...}], ...}"#)
  static let examples: [Example] = [
    .failing(
      .definition,
      ##"""
      {"definitions": {"A": {"properties": {"b": {"$ref": "#/definitions/B", «"description"»: "x"}}},
        "B": {}}}
      """##),
    .failing(
      .definition,
      ##"""
      {"paths": {"/a": {"get": {"parameters": [{«"in"»: "query", "$ref": "#/parameters/P", "name":
        "p"}]}}}, "parameters": {"P": {}}}
      """##),
    .passing(
      .definition,
      #"{"definitions": {"A": {"properties": {"$ref": {"type": "string"}, "b": {"type": "string"}}}}}"#),
    .passing(
      .definition,
      ##"""
      {"openapi": "3.1.0", "components": {"schemas": {"A": {"$ref": "#/components/schemas/B", "title":
        "A"}, "B": {}}}}
      """##),
  ]

  static let check = Check.structure(
    { fault, definition, findings in
      let holder = Value(document: definition.document, at: fault.holder)
      var names: [String] = []
      var reference: Value?
      for member in holder.members {
        if member.key == "$ref" { reference = member.value } else if names.count < 4 { names.append(member.key.string) }
      }
      let list = names.prefix(3).map { "'\($0)'" }.joined(separator: ", ") + (names.count > 3 ? ", ..." : "")
      findings.report(
        fault.member(of: definition).key, "\(list) next to $ref \(names.count == 1 ? "is" : "are") ignored",
        fix: reference.map {
          Fix(isSafe: false, edits: [.replacement(of: holder, with: "{\"$ref\": \($0.source)}")])
        })
    }, of: .referenceSibling)
}
