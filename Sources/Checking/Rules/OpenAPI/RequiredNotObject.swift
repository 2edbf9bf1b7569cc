import Definitions
import Documents

/// Properties are required of objects.
enum RequiredNotObject: Rule {
  static let id = "openapi/required-not-object"
  static let level = Level.errorUnlessPublished
  static let official = ["RequiredPropertyNotOnObject"]
  static let documentation = Documentation(
    what: "A list of required properties stands in schemas of type object.",
    why: "a value of another type has no properties, so the list has no effect",
    fix: #"remove "required", or move it to the schema around it"#)
  static let examples: [Example] = [
    .failing(.definition, #"{"definitions": {"A": {"type": "string", "required": «["a"]»}}}"#),
    .passing(
      .definition,
      #"""
      {"definitions": {"A": {"type": "object", "required": ["a"], "properties": {"a": {"type":
        "string"}}}}, "parameters": {"P": {"name": "p", "in": "query", "type": "string", "required": true}}}
      """#),
  ]

  static let check = Check.schema(
    { schema, findings in
      guard schema.valueType != .object, schema.role != .parameter, let type = schema.type,
        let member = schema.member(.required), member.value.isArray, !member.value.elements.isEmpty
      else { return }
      findings.report(
        member.value, "\(schema.noun) is of type \(type.string ?? "") and requires properties",
        fix: Removals(from: schema.value).edit(member.key).map { Fix(isSafe: true, edits: [$0]) })
    }, having: [.required])
}
