import Definitions
import Documents

/// What describes a body stands in its schema.
enum BodyParameterField: Rule {
  static let id = "openapi/body-parameter-field"
  static let level = Level.error
  static let official = ["BodyParameterPropertyNotValid"]
  static let documentation = Documentation(
    what: "A parameter in body has only name, in, description, required, schema and extensions.",
    why: "readers look for it in the schema and ignore it next to it",
    fix: "move it into the schema")
  static let examples: [Example] = [
    .failing(.definition, #"{"parameters": {"A": {"name": "a", "in": "body", «"type"»: "object", "schema": {}}}}"#),
    .passing(
      .definition,
      #"""
      {"parameters": {"A": {"name": "a", "in": "body", "required": true, "description": "a", "schema":
        {"type": "object"}, "x-a": 1}}}
      """#),
  ]

  static let check = Check.structure(
    { fault, definition, findings in
      let member = fault.member(of: definition)
      let name = member.key.string
      findings.report(
        member.key, "a body has no member '\(name)' next to its schema", fix: fix(member, fault, definition))
    }, of: .bodyParameterField)

  private static func fix(_ member: Member, _ fault: StructureFault, _ definition: Definition) -> Fix? {
    let holder = Value(document: definition.document, at: fault.holder)
    guard let keyword = fault.keyword, let schema = definition[holder, .schema], schema.isObject,
      definition[schema, .ref] == nil, definition[schema, keyword] == nil, let editor = Editor(definition.document),
      let removal = Removals(from: holder).edit(member.key)
    else { return nil }
    let insertion = editor.insert(keyword.name, JSON(member.value), into: schema)
    let edits = [removal, insertion].sorted { $0.range.lowerBound < $1.range.lowerBound }
    return edits[0].range.upperBound <= edits[1].range.lowerBound ? Fix(isSafe: false, edits: edits) : nil
  }
}
