import Definitions
import Documents

/// An operation has one body.
enum BodyParameterSingle: Rule {
  static let id = "openapi/body-parameter-single"
  static let level = Level.error
  static let official = [
    "OperationParametersContainMultipleBodyParameters", "PathParametersContainMultipleBodyParameters",
  ]
  static let documentation = Documentation(
    what: "No list of parameters, and no operation with those of its path item, has two parameters in body.",
    why: "a request has one body, so one of the two is never sent",
    fix: "put both into the schema of one body")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/a": {"post": {"parameters": [{"name": "a", "in": "body", "schema": {}}, «{"name": "b",
        "in": "body", "schema": {}}»]}}}}
      """#),
    .failing(
      .definition,
      #"""
      {"paths": {"/a": {"parameters": [{"name": "a", "in": "body", "schema": {}}], "post": {"parameters":
        [«{"name": "b", "in": "body", "schema": {}}»]}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {"/a": {"parameters": [{"name": "a", "in": "body", "schema": {}}], "post": {"parameters":
        [{"name": "a", "in": "body", "schema": {}}]}}}}
      """#),
  ]

  static let check = Check.several([
    .definition { definition, findings in
      guard definition.isTwo else { return }
      for item in definition.pathItems { judge(item.writtenParameters, inherited: 0, &findings) }
    },
    .operation { operation, findings in
      guard operation.definition.isTwo, operation.takes(.body) else { return }
      let own = operation.writtenParameters
      guard own.contains(where: { $0.resolved.location == .body }) else { return }
      let bodies = operation.effectiveParameters.count { $0.location == .body }
      judge(own, inherited: bodies - own.count { $0.resolved.location == .body }, &findings)
    },
  ])

  private static func judge(_ parameters: Parts<Parameter>, inherited: Int, _ findings: inout Findings) {
    var count = inherited
    for parameter in parameters where parameter.resolved.location == .body {
      count += 1
      if count == 2 { findings.report(parameter.value, "the request has a second body") }
    }
  }
}
