import Definitions
import Documents

/// The default response is left to errors.
enum DefaultResponseSchema: Rule {
  static let id = "certification/default-response-schema"
  static let level = Level.errorUnlessPublished
  static let official = ["DefaultResponseHasSchema"]
  static let documentation = Documentation(
    what: "The response default has no schema.",
    why: "the default response stands for everything unexpected; what is expected belongs to its status",
    fix: "move the schema to the response of the status that it is about")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"paths": {"/items": {"get": {"responses": {"default": {«"schema"»: {"type": "string"}}}}}}}"#),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.0", "paths": {"/items": {"get": {"responses": {"default": {
        "content": {"application/json": {«"schema"»: {"type": "string"}}}
      }}}}}}
      """#),
    .failing(
      .definition,
      ##"""
      {"paths": {"/items": {"get": {"responses": {"default": «{"$ref": "#/responses/Error"}»}}}},
       "responses": {"Error": {"schema": {"type": "object", "properties": {"code": {"type": "string"}}}}}}
      """##),
    .passing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {"responses": {
        "200": {"schema": {"type": "string"}}, "default": {"description": "Error"}
      }}}}}
      """#),
  ]

  static let check = Check.response { response, findings in
    guard let operation = response.operation, response.code == "default" else { return }
    if response.reference != nil {
      // What is named may be the response of a status as well.
      let end = response.resolved
      if end.reference == nil, end.hasSchema {
        findings.report(response.value, "the default response of \(operation.name) has a schema")
      }
      return
    }
    guard response.definition.isTwo else {
      let mediaTypes = response[.content]?.members.map(\.value) ?? []
      if let schema = mediaTypes.lazy.compactMap({ response.definition.member(of: $0, .schema) }).first {
        findings.report(schema.key, "the default response of \(operation.name) has a schema")
      }
      return
    }
    guard let schema = response.member(.schema) else { return }
    // Nobody writes so many by hand; each would be compared with each.
    let isSmall = operation.responseCount <= 64
    let others = isSmall ? operation.responses.filter { $0.ordinal != response.ordinal } : []
    let isNeeded = !response.saysNothing && !others.contains { $0.isSuccess && $0.hasSchema }
    let fix: Fix? =
      if !isSmall {
        nil
      } else if !isNeeded {
        .remove("schema", from: response.value, isSafe: true)
      } else if !others.contains(where: { $0.code == "200" }) {
        .rename(response.code, to: "200", isSafe: false)
      } else {
        nil
      }
    findings.report(schema.key, "the default response of \(operation.name) has a schema", fix: fix)
  }
}
