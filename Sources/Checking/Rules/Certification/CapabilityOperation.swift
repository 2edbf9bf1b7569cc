import Definitions
import Documents

/// A connection can be tested.
enum CapabilityOperation: Rule {
  static let id = "certification/capability-operation"
  static let level = Level.error
  static let documentation = Documentation(
    what: """
      The operation of testConnection is a GET that needs no parameter but those given or defaulted; one that users \
      see and nothing else calls gets a remark.
      """,
    why: "the service calls it when a connection is made, and cannot ask for values",
    fix: "name a GET operation without required parameters, or give their values in parameters")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"x-ms-capabilities": {"testConnection": {"operationId": «"Test"»}},
       "paths": {"/test": {"post": {"operationId": "Test"}}}}
      """#),
    .failing(
      .definition,
      #"""
      {"x-ms-capabilities": {"testConnection": {"operationId": «"Test"»}}, "paths": {"/test": {"get": {
        "operationId": "Test", "parameters": [{"in": "query", "name": "id", "required": true}]
      }}}}
      """#),
    .failing(
      .definition,
      #"""
      {"x-ms-capabilities": {"testConnection": {"operationId": «"Test"»}},
       "paths": {"/test": {"get": {"operationId": "Test"}}}}
      """#, as: .info),
    .passing(
      .definition,
      #"""
      {"x-ms-capabilities": {"testConnection": {"operationId": "Test", "parameters": {"id": 1}}},
       "paths": {"/test": {"get": {"operationId": "Test", "x-ms-visibility": "internal", "parameters": [
         {"in": "query", "name": "id", "required": true}
       ]}}}}
      """#),
  ]

  static let check = Check.definition { definition, findings in
    guard let test = definition[.msCapabilities]?["testConnection"], let id = test["operationId"],
      let operation = id.string.flatMap(definition.operation(id:))
    else { return }
    if !(operation.method == "get") { return findings.report(id, "\(operation.name) is no GET") }
    let given = Set(test["parameters"]?.members.map { $0.key.string } ?? [])
    let missing = operation.effectiveParameters.filter { parameter in
      parameter.isRequired && parameter.location != .body && !parameter.hasDefault
        && !given.contains(parameter.name?.string ?? "")
    }
    if let parameter = missing.first {
      return findings.report(id, "\(operation.name) needs the parameter '\(parameter.name?.string ?? "")'")
    }
    let isCalled = definition.operationReferences.contains { $0 != id && $0.string == id.string }
    if !operation.isInternal, !isCalled {
      findings.report(id, "\(operation.name) tests the connection and is shown to users", as: .info)
    }
  }
}
