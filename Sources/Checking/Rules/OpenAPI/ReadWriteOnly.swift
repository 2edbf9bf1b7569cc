import Definitions
import Documents

/// A property is not both only read and only written.
enum ReadWriteOnly: Rule {
  static let id = "openapi/read-write-only"
  static let level = Level.error
  static let documentation = Documentation(
    what: "A schema of 3.0 does not have both readOnly and writeOnly.",
    why: "a value that is neither sent nor returned does not exist",
    fix: "remove one of the two")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"schemas": {"A": {"properties": {"a": {"readOnly": true,
        «"writeOnly"»: true}}}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"schemas": {"A": {"properties": {"a": {"readOnly": true,
        "writeOnly": false}}}}}}
      """#),
  ]

  static let check = Check.schema(
    { schema, findings in
      guard !schema.definition.isTwo, schema[.readOnly]?.boolean ?? false, let member = schema.member(.writeOnly),
        member.value.boolean ?? false
      else { return }
      findings.report(member.key, "\(schema.noun) is both readOnly and writeOnly")
    }, having: [.writeOnly])
}
