import Definitions
import Documents

/// An operation that sends a body says of what kind it is.
enum ConsumesMissing: Rule {
  static let id = "certification/consumes-missing"
  static let level = Level.warning
  static let official = ["ConsumesMissing"]
  static let documentation = Documentation(
    what: "An operation with a body or form data has consumes, of its own or of the definition.",
    why: "the service does not know how to write the body; officially this is an error",
    fix: #"add "consumes": ["application/json"], or the MIME type that the service takes"#)
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"post": «{"parameters": [{"in": "body", "name": "body"}]}»}}}"#),
    .failing(
      .definition,
      #"{"consumes": ["text/plain"], "paths": {"/": {"put": {"consumes": «[]», "parameters": [{"in": "formData"}]}}}}"#),
    .passing(
      .definition, #"{"consumes": ["text/plain"], "paths": {"/": {"put": {"parameters": [{"in": "body"}]}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard operation.definition.isTwo else { return }
    let consumes = operation[.consumes] ?? operation.definition[.consumes]
    guard consumes.map({ $0.isArray && $0.elements.isEmpty }) ?? true,
      operation.takes(.body) || operation.takes(.formData)
    else { return }
    findings.report(
      operation[.consumes] ?? operation.value, "\(operation.name) sends a body, and no consumes says of what kind",
      fix: mimeType(operation).flatMap {
        .set("consumes", to: .array([.string($0)]), in: operation.value, isSafe: true)
      })
  }

  private static func mimeType(_ operation: Operation) -> String? {
    if operation.effectiveParameters.contains(where: { $0.location == .formData && $0[.type]?.equals("file") ?? false })
    {
      return "multipart/form-data"
    }
    let type = operation.bodies.first?.schema.resolved?[.type]
    return type?.equals("object") ?? false || type?.equals("array") ?? false ? "application/json" : nil
  }
}

extension Parameter {
  /// Whether it is sent in the body of a request.
  var isSentInBody: Bool { location == .body || location == .formData }
}
