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
    guard operation.definition.isTwo, operation.effectiveParameters.contains(where: \.isSentInBody) else { return }
    let types = (operation.consumes ?? []).filter(\.isString).map(\.mimeType)
    guard !types.isEmpty, let problem = problem(operation, types) else { return }
    if let own = operation[.consumes] {
      findings.report(own, problem)
    } else {
      findings.report(operation.method, problem)
    }
  }

  private static func problem(_ operation: Operation, _ types: [String]) -> String? {
    let isJSON = types.allSatisfy(isJSON)
    if isJSON, operation.effectiveParameters.contains(where: { $0.location == .formData }) {
      return "\(operation.name) sends form data as JSON"
    }
    guard let schema = operation.bodies.first?.schema.resolved, let type = schema[.type]?.string else { return nil }
    switch type {
    case "object", "array":
      return types.contains(where: isStructured) ? nil : "\(operation.name) sends an \(type) as '\(types[0])'"
    case "string":
      let isBinary = schema[.format]?.equals("binary") ?? false
      return isBinary && isJSON ? "\(operation.name) sends binary data as JSON" : nil
    default: return nil
    }
  }

  private static func isJSON(_ type: String) -> Bool { type.hasSuffix("/json") || type.hasSuffix("+json") }

  private static func isStructured(_ type: String) -> Bool {
    isJSON(type) || type.hasSuffix("/xml") || type.hasSuffix("+xml") || type == "*/*"
  }
}
