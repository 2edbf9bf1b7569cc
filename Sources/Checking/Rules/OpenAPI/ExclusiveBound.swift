import Definitions
import Documents

/// An exclusive bound has a bound.
enum ExclusiveBound: Rule {
  static let id = "openapi/exclusive-bound"
  static let level = Level.error
  static let official = ["ExclusiveMaximumRequiresMaximum", "ExclusiveMinimumRequiresMinimum"]
  static let documentation = Documentation(
    what: "exclusiveMinimum stands next to minimum, and exclusiveMaximum next to maximum.",
    why: "there is no bound that it could exclude",
    fix: "add the bound, or remove the flag")
  static let examples: [Example] = [
    .failing(.definition, #"{"definitions": {"A": {"type": "integer", "exclusiveMinimum": «true»}}}"#),
    .failing(.definition, #"{"definitions": {"A": {"type": "integer", "exclusiveMaximum": «false»}}}"#, as: .info),
    .passing(.definition, #"{"definitions": {"A": {"type": "integer", "minimum": 0, "exclusiveMinimum": true}}}"#),
  ]

  static let check = Check.schema(
    { schema, findings in
      judge(schema, .exclusiveMinimum, .minimum, &findings)
      judge(schema, .exclusiveMaximum, .maximum, &findings)
    }, having: [.exclusiveMinimum, .exclusiveMaximum])

  private static func judge(_ schema: Schema, _ flag: Keyword, _ bound: Keyword, _ findings: inout Findings) {
    guard schema.has(flag), !schema.has(bound), let member = schema.member(flag), let isSet = member.value.boolean
    else {
      return
    }
    let edit = isSet ? nil : Removals(from: schema.value).edit(member.key)
    findings.report(
      member.value, "\(schema.noun) has \(flag.name), but no \(bound.name)", as: isSet ? nil : .info,
      fix: edit.map { Fix(isSafe: true, edits: [$0]) })
  }
}
