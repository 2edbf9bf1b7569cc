import Definitions
import Documents

/// An enum has a value.
enum EnumEmpty: Rule {
  static let id = "openapi/enum-empty"
  static let level = Level.error
  static let official = ["EnumMustContainAtLeastOneElement"]
  static let documentation = Documentation(
    what: "An enum lists at least one value.",
    why: "no value fits an empty list",
    fix: #"list the values, or remove "enum""#)
  static let examples: [Example] = [
    .failing(.definition, #"{"definitions": {"A": {"type": "string", "enum": «[]»}}}"#),
    .passing(.definition, #"{"definitions": {"A": {"type": "string", "enum": ["a"], "default": "a"}}}"#),
  ]

  static let check = Check.schema(
    { schema, findings in
      guard let member = schema.member(.enumeration), member.value.isArray, member.value.elements.isEmpty else {
        return
      }
      findings.report(
        member.value, "the enum of \(schema.noun) is empty",
        fix: Removals(from: schema.value).edit(member.key).map { Fix(isSafe: true, edits: [$0]) })
    }, having: [.enumeration])
}
