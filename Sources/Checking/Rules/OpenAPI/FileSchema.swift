import Definitions
import Documents

/// A file is the whole of a response.
enum FileSchema: Rule {
  static let id = "openapi/file-schema"
  static let level = Level.error
  static let official = ["SchemaTypeFileNotValid"]
  static let documentation = Documentation(
    what: "Type file stands only in the outermost schema of a response.",
    why: "a file cannot be a part of another value",
    fix: #"write "type": "string", "format": "byte" for a file within a value"#)
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"definitions": {"A": {"properties": {"b": {"type": «"file"»}}}, "B": {"type": «"file"»}},
        "parameters": {"P": {"name": "p", "in": "body", "schema": {"type": «"file"»}}}}
      """#),
    .passing(.definition, #"{"responses": {"A": {"description": "", "schema": {"type": "file"}}}}"#),
  ]

  static let check = Check.definition { definition, findings in
    guard definition.isTwo else { return }
    definition.eachSchema(of: .file) { schema in
      guard schema.holder != .response, schema.role != .parameter, let type = schema[.type] else { return }
      findings.report(type, "\(schema.noun) is a file, but not the whole of a response")
    }
  }
}
