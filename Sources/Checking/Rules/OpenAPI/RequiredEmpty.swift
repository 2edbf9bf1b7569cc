import Definitions
import Documents

/// A list of required properties names one.
enum RequiredEmpty: Rule {
  static let id = "openapi/required-empty"
  static let level = Level.error
  static let official = ["RequiredPropertyArrayEmpty"]
  static let documentation = Documentation(
    what: "The required of a schema names at least one property.",
    why: "the specification does not allow an empty list",
    fix: #"remove "required""#)
  static let examples: [Example] = [
    .failing(.definition, #"{"definitions": {"A": {"type": "object", "required": «[]»}}}"#),
    .passing(.definition, #"{"definitions": {"A": {"type": "object", "required": ["a"], "properties": {"a": {}}}}}"#),
  ]

  static let check = Check.schema(
    { schema, findings in
      guard schema.role != .parameter, let member = schema.member(.required), member.value.isArray,
        member.value.elements.isEmpty, schema.definition.version != .newer
      else { return }
      findings.report(
        member.value, "'required' of \(schema.noun) is empty",
        fix: Removals(from: schema.value).edit(member.key).map { Fix(isSafe: true, edits: [$0]) })
    }, having: [.required])
}
