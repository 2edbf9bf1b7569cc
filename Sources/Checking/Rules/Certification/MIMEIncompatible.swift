import Definitions
import Documents

/// A body is of a kind that its MIME type can carry.
enum MIMEIncompatible: Rule {
  static let id = "certification/mime-incompatible"
  static let level = Level.warning
  static let official = ["MimeTypeNotCompatibleWithRequestContentSchemaType"]
  static let documentation = Documentation(
    what: """
      An object or array is sent as JSON or XML, a binary body not as JSON alone, and form data not as JSON alone.
      """,
    why: "the service writes the body by its MIME type and cannot write such a value",
    fix: "correct consumes, or the schema of the body")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/items": {"post": {"consumes": «["text/plain"]», "parameters": [
        {"in": "body", "name": "body", "schema": {"type": "object"}}
      ]}}}}
      """#),
    .failing(
      .definition,
      #"""
      {"consumes": ["application/json"], "paths": {"/items": {«"post"»: {"parameters": [
        {"in": "body", "name": "body", "schema": {"type": "string", "format": "binary"}}
      ]}, «"put"»: {"parameters": [{"in": "formData", "name": "name"}]}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"consumes": ["application/vnd.contoso+json"], "paths": {"/items": {"post": {"parameters": [
        {"in": "body", "name": "body", "schema": {"type": "object"}}
      ]}}}}
      """#),
  ]

  static let check = Check.operation { operation, findings in
    guard operation.definition.isTwo, operation.takes(.body) || operation.takes(.formData),
      let types = operation.consumes?.filter(\.isString), let first = types.first,
      let problem = problem(operation, types, first)
    else { return }
    if let own = operation[.consumes] {
      findings.report(own, problem)
    } else {
      findings.report(operation.method, problem)
    }
  }

  private static func problem(_ operation: Operation, _ types: [Value], _ first: Value) -> String? {
    let isJSON = types.allSatisfy(isJSON)
    if isJSON, operation.takes(.formData) { return "\(operation.name) sends form data as JSON" }
    guard let schema = operation.bodies.first?.schema.resolved else { return nil }
    switch schema.valueType {
    case .object, .array:
      if types.contains(where: isStructured) { return nil }
      return "\(operation.name) sends an \(schema.type?.string ?? "") as '\(first.mimeType)'"
    case .string:
      let isBinary = schema[.format]?.equals("binary") ?? false
      return isBinary && isJSON ? "\(operation.name) sends binary data as JSON" : nil
    default: return nil
    }
  }

  private static func isJSON(_ type: Value) -> Bool {
    if type.equals("application/json") { return true }
    let name = type.mimeType
    return name.hasSuffix("/json") || name.hasSuffix("+json")
  }

  private static func isStructured(_ type: Value) -> Bool {
    if isJSON(type) { return true }
    let name = type.mimeType
    return name.hasSuffix("/xml") || name.hasSuffix("+xml") || name == "*/*"
  }
}
