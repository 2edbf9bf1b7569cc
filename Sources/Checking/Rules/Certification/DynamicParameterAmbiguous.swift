import Definitions
import Documents

/// A key of a dynamic call means one thing.
enum DynamicParameterAmbiguous: Rule {
  static let id = "certification/dynamic-parameter-ambiguous"
  static let level = Level.warning
  static let official = ["OperationParameterNameIsAmbiguous"]
  static let documentation = Documentation(
    what: "A key of x-ms-dynamic-values or x-ms-dynamic-schema does not name a parameter and a body property at once.",
    why: "the older extensions cannot say which of the two is meant",
    fix: "use x-ms-dynamic-list or x-ms-dynamic-properties, whose keys are paths")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/items": {"post": {"operationId": "Find", "parameters": [
        {"in": "query", "name": "list"}, {"in": "body", "name": "body", "schema": {"properties": {"list": {}}}}
      ]}}},
       "parameters": {"id": {"in": "query", "x-ms-dynamic-values": {
         "operationId": "Find", "parameters": {«"list"»: "main"}
       }}}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {"/items": {"post": {"operationId": "Find", "parameters": [{"in": "query", "name": "list"}]}}},
       "parameters": {"id": {"in": "query", "x-ms-dynamic-values": {
         "operationId": "Find", "parameters": {"list": "main"}
       }}}}
      """#),
  ]

  static let check = Check.dynamicCall { call, findings in
    guard !call.form.usesPaths, !call.arguments.isEmpty, let target = call.target else { return }
    let inputs = target.inputs
    for argument in call.arguments {
      let name = argument.key.string
      if inputs.parameters[name] != nil, inputs.properties[name] != nil {
        findings.report(argument.key, "'\(name)' is a parameter and a body property of \(target.name)")
      }
    }
  }
}
