import Definitions
import Documents

/// A body is sent where the method has a meaning for it.
enum RequestBodyMethod: Rule {
  static let id = "openapi/request-body-method"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "An operation of 3.0 with HEAD, DELETE or TRACE has no requestBody.",
    why: "HTTP gives the body of such a request no meaning, and proxies drop it",
    fix: "send the values as parameters, or use POST")
  static let examples: [Example] = [
    .failing(.definition, #"{"openapi": "3.0.3", "paths": {"/a": {"delete": {«"requestBody"»: {"content": {}}}}}}"#),
    .passing(.definition, #"{"openapi": "3.0.3", "paths": {"/a": {"post": {"requestBody": {"content": {}}}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard !operation.definition.isTwo, let body = operation.member(.requestBody) else { return }
    // The body of a GET is a finding of group certification.
    guard ["head", "delete", "trace"].contains(where: { operation.method == $0 }) else { return }
    findings.report(body.key, "\(operation.name) sends a body with \(operation.method.string.uppercased())")
  }
}
