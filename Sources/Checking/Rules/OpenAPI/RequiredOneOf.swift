import Definitions
import Documents

/// An object has one of the members of which it needs one.
enum RequiredOneOf: Rule {
  static let id = "openapi/required-one-of"
  static let level = Level.error
  static let official = ["OneOfPropertiesRequired"]
  static let documentation = Documentation(
    what: "A parameter or header of 3.0 has schema or content, and a link has operationId or operationRef.",
    why: "nothing says what the value looks like, or where the link leads",
    fix: "add one of the members")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"openapi": "3.0.3", "components": {"parameters": {"Limit": «{"name": "limit", "in": "query"}»}}}"#),
    .failing(.definition, #"{"openapi": "3.0.3", "components": {"headers": {"Limit": «{"description": "x"}»}}}"#),
    .failing(.definition, #"{"openapi": "3.0.3", "components": {"links": {"Next": «{"description": "x"}»}}}"#),
    .passing(
      .definition,
      ##"""
      {"openapi": "3.0.3", "components": {"parameters": {"Limit": {"name": "limit", "in": "query",
        "schema": {}}}, "links": {"Next": {"operationId": "Get"}}, "headers": {"A": {"$ref":
        "#/components/headers/B"}, "B": {"content": {"text/plain": {}}}}}}
      """##),
    .passing(.definition, #"{"parameters": {"Limit": {"name": "limit", "in": "query", "type": "string"}}}"#),
  ]

  static let check = Check.several([
    .parameter { parameter, findings in
      guard !parameter.definition.isTwo, parameter.reference == nil, parameter[.schema] == nil,
        parameter[.content] == nil
      else { return }
      let name = parameter.name?.string.map { "parameter '\($0)'" } ?? "the parameter"
      findings.report(
        parameter.value, "\(name) has neither schema nor content", help: #"add "schema": {"type": "string"}"#)
    },
    .object(
      { header, findings in
        guard !header.definition.isTwo, header[.schema] == nil, header[.content] == nil else { return }
        findings.report(
          header.value, "header '\(header.key?.string ?? "")' has neither schema nor content",
          help: #"add "schema": {"type": "string"}"#)
      }, of: .header),
    .object(
      { link, findings in
        guard link[.operationID] == nil, link[.operationRef] == nil else { return }
        findings.report(
          link.value, "link '\(link.key?.string ?? "")' has neither operationId nor operationRef",
          help: "add \"operationId\" with the id of the operation that it leads to")
      }, of: .link),
  ])
}
