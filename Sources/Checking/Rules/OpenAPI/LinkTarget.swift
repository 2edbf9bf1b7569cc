import Definitions
import Documents

/// A link leads to an operation, and expressions are well formed.
enum LinkTarget: Rule {
  static let id = "openapi/link-target"
  static let level = Level.error
  static let documentation = Documentation(
    what: "A link of 3.0 names an operation of the document, by operationId or operationRef but not both; "
      + "expressions of links and callbacks are well formed.",
    why: "what follows the link arrives nowhere",
    fix: "name an operation of the document")
  static let examples: [Example] = [
    .failing(
      .definition,
      ##"""
      {"openapi": "3.0.3", "paths": {"/a": {"get": {"operationId": "GetA"}}}, "components": {"links":
        {"A": {"operationId": «"GetB"»}, "B": {"operationId": "GetA", «"operationRef"»: "#/paths/~1a/get"},
        "C": {"operationRef": «"#/paths/~1b/get"»}}}}
      """##),
    .failing(
      .definition, #"{"openapi": "3.0.3", "components": {"callbacks": {"A": {«"{$request.boddy}"»: {}}}}}"#,
      as: .warning),
    .passing(
      .definition,
      ##"""
      {"openapi": "3.0.3", "paths": {"/a": {"get": {"operationId": "GetA"}}}, "components": {"links":
        {"A": {"operationId": "GetA", "parameters": {"id": "$response.body#/id"}}, "B": {"operationRef":
        "#/paths/~1a/get"}, "C": {"operationRef": "https://example.org/other#/paths/~1a/get"}},
        "callbacks": {"A": {"http://example.org?url={$request.body#/url}": {}}}}}
      """##),
  ]

  static let check = Check.several([
    .object(
      { link, findings in
        let definition = link.definition
        if link[.operationID] != nil, let reference = link.member(.operationRef) {
          findings.report(
            reference.key, "the link has both operationId and operationRef", help: "remove one of the two")
        } else if let id = link[.operationID], let name = id.string {
          if definition.operation(id: name) == nil {
            findings.report(id, "no operation has the operationId '\(name)'")
          }
        } else if let reference = link[.operationRef], let text = reference.string, text.hasPrefix("#") {
          let pointer = Pointer(fragment: String(text.dropFirst()))
          if pointer.flatMap(definition.document.value(at:)) == nil {
            findings.report(reference, "'\(text)' leads nowhere")
          }
        }
      }, of: .link),
    .object(
      { callback, findings in
        for member in callback.value.members {
          for part in RuntimeExpression.invalidParts(of: member.key.string) {
            findings.report(
              member.key, "'\(part)' is no runtime expression", as: .warning,
              help: "write it as in {$request.body#/url}")
          }
        }
      }, of: .callback),
  ])
}
