import Definitions
import Documents

/// A list of parameters names a parameter once.
enum ParameterDuplicate: Rule {
  static let id = "openapi/parameter-duplicate"
  static let level = Level.error
  static let official = [
    "OperationParametersContainDuplicateParameter", "OperationParametersAreNotUnique",
    "PathParametersContainDuplicateParameter",
  ]
  static let documentation = Documentation(
    what: "No two parameters in the list of a path item or an operation have the same name and place; names of "
      + "headers have no case.",
    why: "which of the two the user fills in is left to chance",
    fix: "remove one of the two")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/a": {"get": {"parameters": [{"name": "a", "in": "query", "type": "string"}, «{"name":
        "a", "in": "query", "type": "integer"}»]}}}}
      """#),
    .failing(
      .definition,
      ##"""
      {"paths": {"/a": {"parameters": [{"name": "X-Key", "in": "header"}, «{"$ref":
        "#/parameters/Key"}»]}}, "parameters": {"Key": {"name": "x-key", "in": "header", "type": "string"}}}
      """##),
    .passing(
      .definition,
      #"""
      {"paths": {"/a": {"parameters": [{"name": "a", "in": "query"}], "get": {"parameters": [{"name":
        "a", "in": "query"}, {"name": "A", "in": "query"}, {"name": "a", "in": "header"}]}}}}
      """#),
  ]

  static let check = Check.several([
    .definition { definition, findings in
      for item in definition.pathItems where item.mayRepeatParameters {
        judge(item[.parameters], item.writtenParameters, &findings)
      }
    },
    .operation { operation, findings in
      if operation.mayRepeatParameters { judge(operation[.parameters], operation.writtenParameters, &findings) }
    },
  ])

  private static func judge(_ list: Value?, _ parameters: Parts<Parameter>, _ findings: inout Findings) {
    guard parameters.count > 1, let list else { return }
    var seen: [Parameter.Identity: Parameter] = [:]
    var removals: Removals?
    for parameter in parameters {
      let resolved = parameter.resolved
      guard let identity = resolved.identity else { continue }
      guard let first = seen[identity] else {
        seen[identity] = parameter
        continue
      }
      let known = removals ?? Removals(from: list)
      removals = known
      let edit = first.value.isDeepEqual(to: parameter.value) ? known.edit(parameter.value) : nil
      findings.report(
        parameter.value, "parameter '\(identity.name)' stands twice in the list",
        fix: edit.map { Fix(isSafe: true, edits: [$0]) })
    }
  }
}
