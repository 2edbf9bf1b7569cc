import Definitions
import Documents

/// An operation has a response.
enum ResponsesEmpty: Rule {
  static let id = "openapi/responses-empty"
  static let level = Level.error
  static let official = ["OperationMustHaveResponse"]
  static let documentation = Documentation(
    what: "An operation has responses, with at least one in it.",
    why: "nobody knows what a successful call returns, and the designer offers nothing to work with",
    fix: #"describe the response of a successful call under "200""#)
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/a": {"get": «{"operationId": "A"}», "put": {"responses": «{}»}, "post": {"responses":
        «{"x-note": 1}»}}}}
      """#),
    .passing(.definition, #"{"paths": {"/a": {"get": {"responses": {"default": {"description": ""}}}}}}"#),
    .passing(.definition, #"{"openapi": "3.1.0", "paths": {"/a": {"get": {}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard let responses = operation[.responses] else {
      if operation.definition.version != .newer {
        findings.report(operation.value, "\(operation.name) has no responses")
      }
      return
    }
    guard responses.isObject, !responses.members.contains(where: { !$0.key.isExtension }) else { return }
    findings.report(responses, "the responses of \(operation.name) are empty")
  }
}
