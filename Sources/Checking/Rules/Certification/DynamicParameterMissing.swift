import Definitions
import Documents

/// A dynamic call gives what the operation needs.
enum DynamicParameterMissing: Rule {
  static let id = "certification/dynamic-parameter-missing"
  static let level = Level.error
  static let official = ["OperationMissingRequiredProperty"]
  static let documentation = Documentation(
    what: """
      A dynamic call gives every required parameter of the operation that has no default, and every required property \
      of the body where it gives any.
      """,
    why: "the call fails, and the designer shows an error in the place of the values",
    fix: "add the parameter to parameters, with a value or a reference")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {"operationId": "ListItems", "parameters": [
        {"in": "query", "name": "list", "required": true}
      ]}}},
       "parameters": {"id": {"in": "query", "x-ms-dynamic-values": «{"operationId": "ListItems"}»}}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {"operationId": "ListItems", "parameters": [
        {"in": "query", "name": "list", "required": true}
      ]}}},
       "parameters": {"id": {"in": "query", "x-ms-dynamic-values": {
         "operationId": "ListItems", "parameters": {"list": "main"}
       }}}}
      """#),
  ]

  static let check = Check.dynamicCall { call, findings in
    guard let target = call.target else { return }
    let missing = call.missingInputs
    if missing.isEmpty { return }
    let names = missing.map { "'\($0)'" }.joined(separator: ", ")
    findings.report(call.value["parameters"] ?? call.value, "\(target.name) needs \(names), which is not given")
  }
}
