import Definitions
import Documents

/// A parameter is described in the way of its version.
enum ParameterSchema: Rule {
  static let id = "openapi/parameter-schema"
  static let level = Level.error
  static let official = ["NonBodyParameterSchemaNotValid"]
  static let documentation = Documentation(
    what: "In 2.0 only a body has a schema; in 3.0 a parameter has schema or content, not both, and content "
      + "has one entry.",
    why: "readers see two descriptions, or none where they look for it",
    fix: "describe the parameter in one way")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"parameters": {"A": {"name": "a", "in": "query", "type": "string", «"schema"»: {"type":
        "string"}}}}
      """#),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"parameters": {"A": {"name": "a", "in": "query", "schema": {},
        «"content"»: {"text/plain": {}}}}}}
      """#),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"parameters": {"A": {"name": "a", "in": "query", "content":
        «{}»}, "B": {"name": "b", "in": "query", "content": {"text/plain": {}}, «"style"»: "form"}}}}
      """#),
    .passing(.definition, #"{"parameters": {"A": {"name": "a", "in": "body", "schema": {"type": "string"}}}}"#),
    .passing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"parameters": {"A": {"name": "a", "in": "query", "schema": {},
        "style": "form"}, "B": {"name": "b", "in": "query", "content": {"text/plain": {}}}}}}
      """#),
  ]

  static let check = Check.several([
    .parameter { parameter, findings in
      guard parameter.reference == nil else { return }
      if !parameter.definition.isTwo {
        return judge(parameter.definition, parameter.value, &findings)
      }
      guard parameter.location != .body, parameter.location != .unknown, let schema = parameter.member(.schema) else {
        return
      }
      findings.report(
        schema.key, "parameter '\(parameter.name?.string ?? "")' is not in body and has a schema",
        help: "move what the schema says into the parameter itself")
    },
    .object(
      { header, findings in
        if !header.definition.isTwo { judge(header.definition, header.value, &findings) }
      }, of: .header),
  ])

  private static func judge(_ definition: Definition, _ parameter: Value, _ findings: inout Findings) {
    guard let content = definition.member(of: parameter, .content) else { return }
    if definition[parameter, .schema] != nil {
      return findings.report(content.key, "both schema and content describe the value", help: "remove one of the two")
    }
    if content.value.isObject {
      let count = content.value.members.reduce(0) { count, _ in count + 1 }
      if count != 1 {
        findings.report(content.value, "content has \(count) media types, not one")
      }
    }
    for keyword in [Keyword.style, .explode, .allowReserved, .example, .examples] {
      guard let member = definition.member(of: parameter, keyword) else { continue }
      findings.report(
        member.key, "'\(keyword.name)' has no meaning next to content", help: "move it into the media type or remove it"
      )
    }
  }
}
