import Definitions
import Documents

/// A GET sends no body.
enum GetBody: Rule {
  static let id = "certification/get-body"
  static let level = Level.error
  static let official = ["BodyOrFormDataParameterInFetchOperationNotAllowed"]
  static let documentation = Documentation(
    what: "A GET operation has no body or form data.",
    why: "servers and proxies drop the body of a GET, and the service refuses it",
    fix: "send the values in the query, or make it a POST")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"parameters": [«{"in": "body", "name": "body"}»]}}}}"#),
    .failing(
      .definition,
      #"""
      {"parameters": {"name": {"in": "formData", "name": "name"}},
       "paths": {"/items": {«"get"»: {}, "parameters": [{"$ref": "#/parameters/name"}]}}}
      """#),
    .failing(.definition, #"{"openapi": "3.0.0", "paths": {"/items": {"get": {«"requestBody"»: {}}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"post": {"parameters": [{"in": "body", "name": "body"}]}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard operation.method == "get" else { return }
    guard operation.definition.isTwo else {
      if let body = operation.member(.requestBody) { findings.report(body.key, "\(operation.name) sends a body") }
      return
    }
    guard operation.takes(.body) || operation.takes(.formData) else { return }
    let message = "\(operation.name) sends a body"
    if let own = operation.writtenParameters.first(where: { $0.resolved.isSentInBody }) {
      findings.report(own.value, message)
    } else {
      findings.report(operation.method, message)
    }
  }
}
