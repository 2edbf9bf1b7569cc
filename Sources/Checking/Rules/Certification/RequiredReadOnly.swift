import Definitions
import Documents

/// What has to be sent may be written.
enum RequiredReadOnly: Rule {
  static let id = "certification/required-read-only"
  static let level = Level.error
  static let official = ["RequiredReadOnlyPropertyNotAllowedAsInput"]
  static let documentation = Documentation(
    what: "No property of a request is both required and readOnly.",
    why: "a readOnly property must not be sent, a required one has to be",
    fix: "take readOnly out, or the name out of required")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"parameters": {"body": {"in": "body", "schema": {"required": ["id"], "properties": {
        "id": {"type": "string", «"readOnly"»: true}
      }}}}}
      """#),
    .failing(
      .definition,
      ##"""
      {"parameters": {"body": {"in": "body", "schema": {"required": ["id"], "properties": {
        "id": «{"$ref": "#/definitions/ID"}»
      }}}}, "definitions": {"ID": {"type": "string", "readOnly": true}}}
      """##),
    .passing(
      .definition,
      #"{"responses": {"Item": {"schema": {"required": ["id"], "properties": {"id": {"readOnly": true}}}}}}"#
    ),
  ]

  static let check = Check.schema(
    { schema, findings in
      guard schema.role == .property, let end = schema.resolved, end.has(.readOnly),
        let readOnly = end.member(.readOnly), readOnly.value.boolean == true, schema.isInput, schema.isRequiredProperty
      else { return }
      let message = "the property '\(schema.propertyName ?? "")' is required and readOnly"
      // What is named may be readOnly for the sake of others that refer to it.
      if schema.reference != nil { return findings.report(schema.value, message) }
      findings.report(readOnly.key, message, fix: .remove("readOnly", from: schema.value, isSafe: false))
    }, having: [.readOnly, .ref])
}
