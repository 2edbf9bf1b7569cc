import Definitions
import Documents

/// Binary data is not mixed into an object.
enum NestedBinary: Rule {
  static let id = "certification/nested-binary"
  static let level = Level.warning
  static let official = ["InvalidStringBinaryProperty"]
  static let documentation = Documentation(
    what:
      "A string of format binary is a whole body or response, or a field of form data; officially this is an error.",
    why: "JSON cannot carry binary data; what is inside an object has to be text",
    fix: "write the format byte, which is Base64, if the service behind the connector takes it")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"definitions": {"File": {"properties": {"content": {"type": "string", "format": «"binary"»}}}}}"#),
    .passing(
      .definition, #"{"responses": {"File": {"schema": {"type": "string", "format": "binary"}}}}"#),
    .passing(
      .definition,
      #"""
      {"openapi": "3.0.3", "paths": {"/files": {"post": {"requestBody": {"content": {"multipart/form-data":
        {"schema": {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}}}}}}}}
      """#),
  ]

  static let check = Check.schema(
    { schema, findings in
      guard let parent = schema.parent, let format = schema[.format], format.equals("binary"),
        schema[.type]?.equals("string") ?? false
      else { return }
      if schema.role == .property, schema.definition.formBodies.contains(parent.ordinal) { return }
      findings.report(
        format, "binary data stands inside of \(schema.role == .property ? "an object" : "another schema")",
        fix: .replace(format, with: .string("byte"), isSafe: false))
    }, having: [.format])
}
