import Definitions
import Documents

/// An operation with a form says that it consumes one.
enum FormDataConsumes: Rule {
  static let id = "openapi/formdata-consumes"
  static let level = Level.error
  static let documentation = Documentation(
    what: "An operation with parameters in formData consumes multipart/form-data or "
      + "application/x-www-form-urlencoded.",
    why: "the form is sent under another media type, and the service cannot read it",
    fix: #"add "consumes": ["multipart/form-data"] to the operation"#)
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"paths": {"/a": {"post": «{"parameters": [{"name": "a", "in": "formData", "type": "file"}]}»}}}"#),
    .failing(
      .definition,
      #"""
      {"consumes": ["application/json"], "paths": {"/a": {"post": {"consumes": «["text/plain"]»,
        "parameters": [{"name": "a", "in": "formData", "type": "string"}]}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"consumes": ["multipart/form-data; boundary=x"], "paths": {"/a": {"post": {"parameters": [{"name":
        "a", "in": "formData", "type": "file"}]}}}}
      """#),
  ]

  static let check = Check.operation { operation, findings in
    // Where a body stands as well, that is what has to be mended.
    guard operation.definition.isTwo, !operation.takes(.body), operation.takes(.formData),
      let field = operation.effectiveParameters.first(where: { $0.location == .formData })
    else { return }
    let consumed = operation.consumes ?? []
    for value in consumed {
      guard let name = value.string.flatMap({ MediaTypeName($0) }) else { continue }
      if name.isMultipart || name.isURLEncoded { return }
    }
    let own = operation[.consumes]
    let type = JSON.string("multipart/form-data")
    let edit = Editor(operation.definition.document).map { editor in
      if let own, own.isArray { return editor.append(type, to: own) }
      return editor.insert("consumes", .array([type]), into: operation.value)
    }
    findings.report(
      own ?? operation.value,
      "\(operation.name) has the form field '\(field.name?.string ?? "")', but consumes no form",
      fix: edit.map { Fix(isSafe: false, edits: [$0]) })
  }
}
