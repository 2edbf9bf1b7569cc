import Definitions
import Documents

/// What references to parameters and responses lead to is no reference itself.
enum ReferenceChain: Rule {
  static let id = "openapi/ref-chain"
  static let level = Level.error
  static let official = ["ParameterRefLoopNotAllowed", "ResponseRefLoopNotAllowed"]
  static let documentation = Documentation(
    what: "An entry of parameters or responses in a document of 2.0 is no reference.",
    why: "the connector platform follows one reference, not a chain of them",
    fix: "put the final target in the place of the reference")
  static let examples: [Example] = [
    .failing(
      .definition,
      ##"""
      {"parameters": {"A": {"$ref": «"#/parameters/B"»}, "B": {"name": "b", "in": "query", "type":
        "string"}}, "responses": {"C": {"$ref": «"#/responses/C"»}}}
      """##),
    .passing(
      .definition,
      ##"""
      {"definitions": {"A": {"$ref": "#/definitions/B"}, "B": {}}, "parameters": {"B": {"name": "b",
        "in": "query", "type": "string"}}}
      """##),
  ]

  static let check = Check.several([
    .parameter { parameter, findings in
      guard parameter.definition.isTwo, parameter.owner == .shared, let reference = parameter.reference else { return }
      let end = parameter.resolved
      judge(reference, "parameter", end.reference == nil ? end.value : nil, &findings)
    },
    .response { response, findings in
      guard response.definition.isTwo, response.operation == nil, let reference = response.reference else { return }
      let end = response.resolved
      judge(reference, "response", end.reference == nil ? end.value : nil, &findings)
    },
  ])

  private static func judge(_ reference: Reference, _ noun: String, _ end: Value?, _ findings: inout Findings) {
    guard reference.state == .resolved else { return }
    findings.report(
      reference.value, "the shared \(noun) is itself a reference",
      fix: end.map { Fix(isSafe: true, edits: [.replacement(of: reference.holder, with: $0.source)]) })
  }
}
