import Definitions
import Documents

/// A dynamic call gives only what there is.
enum DynamicParameterUnknown: Rule {
  static let id = "certification/dynamic-parameter-unknown"
  static let level = Level.errorUnlessPublished
  static let official = ["OperationParameterNameNotFound"]
  static let documentation = Documentation(
    what: """
      The keys of a dynamic call name parameters or body properties of the called operation, its references those of \
      the operation that calls.
      """,
    why: "a value that nobody takes is lost, and one that nobody gives is empty",
    fix: "correct the name, or take it out")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {"operationId": "ListItems", "parameters": [
        {"in": "query", "name": "list", "x-ms-dynamic-values": {
          "operationId": "ListItems", "parameters": {«"folder"»: "main", "list": {"parameter": «"lists"»}}
        }}
      ]}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"openapi": "3.0.3", "paths": {"/items": {"post": {"operationId": "AddItem", "requestBody": {"content": {
        "application/json": {"schema": {"properties": {"list": {"type": "string"}, "name": {"x-ms-dynamic-list": {
          "operationId": "AddItem", "parameters": {"body/list": {"parameterReference": "body/list"}}
        }}}}}
      }}}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {"operationId": "ListItems", "parameters": [
        {"in": "query", "name": "list", "x-ms-dynamic-values": {
          "operationId": "ListItems", "parameters": {"list": {"parameter": "list"}}
        }}
      ]}}}}
      """#),
  ]

  static let check = Check.dynamicCall { call, findings in
    let target = call.target
    if target == nil, call.operationID != nil { return }
    for argument in call.arguments {
      if let target, !target.inputs.isOpen, call.input(of: target, argument.key.string) == nil {
        findings.report(
          argument.key, "\(target.name) has no parameter or body property '\(argument.key.string)'")
      }
      guard case .reference(let reference) = argument.content, let name = reference.string else { continue }
      if case .absent = call.source(name) {
        findings.report(reference, "no parameter or body property of the operation is named '\(name)'")
      }
    }
  }
}
